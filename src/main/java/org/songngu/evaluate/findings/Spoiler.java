package org.songngu.evaluate.findings;

import java.util.Optional;
import java.util.Random;
import org.songngu.quality.SegmentPair;

/** One way to spoil the target of a pair. */
@FunctionalInterface
interface Spoiler {
    /** The spoilt target; empty where it has nothing that could be spoilt in this way. */
    Optional<String> spoil(SegmentPair pair, Random random);
}
