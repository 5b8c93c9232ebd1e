package org.songngu.model.bench;

import java.util.List;

/**
 * Work for a model that can be measured, in steps that any number of workers do at once, each with a model of its own.
 *
 * @param name what sets it apart from other tasks of the model, such as {@code batch 8}
 * @param units what is counted: {@code sentences}, {@code tokens}, {@code characters}
 */
public record Task<M>(String name, List<String> units, Step<M> step) {
    public Task {
        units = List.copyOf(units);
    }

    /** A step of the work. */
    @FunctionalInterface
    public interface Step<M> {
        /**
         * Does a step, and says how much was done, in each of the units.
         *
         * @param number of the step; steps with other numbers work on other sentences
         */
        long[] run(M model, int number);
    }
}
