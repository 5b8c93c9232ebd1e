package org.songngu.evaluate.alignment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.evaluate.alignment.AlignmentScore.Sides;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/**
 * The beads that people made of two texts, a line each: {@code [0,1]:[0]}.
 *
 * @param file its name
 * @param sha256 of its bytes
 */
public record GoldBeads(String file, String sha256, List<Sides> beads) {
    private static final Pattern LINE =
            Pattern.compile("\\s*\\[([0-9,\\s]*)\\]\\s*:\\s*\\[([0-9,\\s]*)\\]\\s*(?::.*)?");
    private static final int LONGEST_NUMBER = 9;
    private static final String HINT =
            "a bead a line, numbers of sentences from 0 on both sides: [0,1]:[0], or [2]:[] for a sentence without its like";

    public GoldBeads {
        beads = List.copyOf(beads);
    }

    /**
     * Reads a file in UTF-8. Empty lines are passed over, and what stands behind a second colon.
     *
     * @param sources how many sentences the source has
     * @param targets the same of the target
     */
    public static GoldBeads read(Path path, int sources, int targets) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<Sides> beads = new ArrayList<>();
            int number = 0;
            for (String line : text.replace("\uFEFF", "").lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    beads.add(within(sides(path + ":" + number, line), path + ":" + number, sources, targets));
                }
            }
            return new GoldBeads(String.valueOf(path.getFileName()), Sha256.of(bytes), beads);
        } catch (CharacterCodingException e) {
            throw SongnguException.badInput(path + " is not UTF-8", "save the file in UTF-8");
        } catch (IOException e) {
            throw SongnguException.badInput(path + ": cannot be read: " + Reason.of(e), HINT);
        }
    }

    private static Sides sides(String place, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw SongnguException.badInput(place + ": " + line.strip() + ": no bead", HINT);
        }
        return new Sides(numbers(place, matcher.group(1)), numbers(place, matcher.group(2)));
    }

    private static TreeSet<Integer> numbers(String place, String list) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String number : Arrays.stream(list.split(",")).map(String::strip).toList()) {
            if (number.length() > LONGEST_NUMBER || number.contains(" ")) {
                throw SongnguException.badInput(place + ": " + number + ": no number", HINT);
            } else if (!number.isEmpty()) {
                numbers.add(Integer.parseInt(number));
            }
        }
        return numbers;
    }

    private static Sides within(Sides sides, String place, int sources, int targets) {
        require(sides.source(), place, "source", sources);
        require(sides.target(), place, "target", targets);
        return sides;
    }

    private static void require(Set<Integer> numbers, String place, String side, int count) {
        numbers.stream().filter(number -> number >= count).findFirst().ifPresent(number -> {
            throw SongnguException.badInput(
                    place + ": " + number + ": the " + side + " has " + count + " sentences, 0 to " + (count - 1),
                    "give the gold of these very texts; numbers count from 0");
        });
    }
}
