package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.MachineTranslator.Options;
import org.songngu.translate.MachineTranslator.Strategy;

/** Whatever a model does, every wanted piece has an outcome, the outcome is true, and no clause pays for it. */
class MachineTranslatorPropertyTest {
    private static final List<String> WORDS = List.of(
            "leaders", "met", "today", "near", "river", "market", "young", "people", "green", "field", "song", "boat");
    private static final Map<Lang, List<String>> WORDS_IN = Map.of(
            Lang.VI,
            List.of(
                    "lãnh đạo",
                    "gặp",
                    "hôm nay",
                    "gần",
                    "sông",
                    "chợ",
                    "trẻ",
                    "người",
                    "xanh",
                    "ruộng",
                    "bài hát",
                    "thuyền"),
            Lang.LO,
            List.of(
                    "ຜູ້ນຳ", "ພົບ", "ມື້ນີ້", "ໃກ້", "ແມ່ນ້ຳ", "ຕະຫຼາດ", "ໜຸ່ມ", "ຄົນ", "ຂຽວ", "ທົ່ງນາ", "ເພງ",
                    "ເຮືອ"));
    private static final Map<Lang, List<Piece>> PIECES = Map.of(
            Lang.VI,
            List.of(
                    new Piece("joint statement", Wanted.Kind.TERM, "tuyên bố chung"),
                    new Piece("border gate", Wanted.Kind.TERM, "cửa khẩu"),
                    new Piece("Sam Neua", Wanted.Kind.NAME, "Sầm Nưa"),
                    new Piece("Vientiane", Wanted.Kind.NAME, "Viêng Chăn"),
                    new Piece("$5.5 billion", Wanted.Kind.QUANTITY, "5,5 tỷ USD")),
            Lang.LO,
            List.of(
                    new Piece("joint statement", Wanted.Kind.TERM, "ຖະແຫຼງການຮ່ວມ"),
                    new Piece("border gate", Wanted.Kind.TERM, "ດ່ານຊາຍແດນ"),
                    new Piece("Sam Neua", Wanted.Kind.NAME, "ຊຳເໜືອ"),
                    new Piece("Vientiane", Wanted.Kind.NAME, "ວຽງຈັນ"),
                    new Piece("$5.5 billion", Wanted.Kind.QUANTITY, "5,5 ຕື້ໂດລາ")));
    private static final List<String> LITERALS = List.of("https://vna.vn/a", "a@mofa.la", "A/RES/75/1", "VN123");

    private record Piece(String surface, Wanted.Kind kind, String form) {}

    @ParameterizedTest
    @EnumSource(WordByWordModel.Habit.class)
    void losesNothingThatIsWantedWithoutSayingSo(WordByWordModel.Habit habit) {
        for (Lang to : List.of(Lang.VI, Lang.LO)) {
            for (Strategy strategy : Strategy.values()) {
                Random random = new Random(1954);
                List<Wording> wordings = new ArrayList<>();
                for (int i = 0; i < 30; i++) {
                    wordings.add(wording(random, to));
                }
                MachineTranslator translator = new MachineTranslator(model(habit, to), Options.USUAL.with(strategy));
                List<Draft> drafts = translator.translate(Lang.EN, to, wordings);
                MachineTranslator plain = new MachineTranslator(model(habit, to), Options.USUAL.with(Strategy.NONE));
                for (int i = 0; i < wordings.size(); i++) {
                    Wording wording = wordings.get(i);
                    Draft draft = drafts.get(i);
                    holdsWhatItSays(wording, draft);
                    keepsItsEnds(wording, to, draft);
                    assertThat(translator.translate(Lang.EN, to, List.of(wording)))
                            .containsExactly(draft);
                    assertThat(found(draft))
                            .isGreaterThanOrEqualTo(found(plain.translate(Lang.EN, to, List.of(wording))
                                    .get(0)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = WordByWordModel.Habit.class,
            names = {"NONE", "LOSES_ADDRESSES"})
    void placesEveryTermWithAModelThatObeys(WordByWordModel.Habit habit) {
        for (Lang to : List.of(Lang.VI, Lang.LO)) {
            Random random = new Random(1975);
            MachineTranslator translator = new MachineTranslator(model(habit, to), Options.USUAL);
            for (int i = 0; i < 30; i++) {
                Wording wording = wording(random, to);
                Draft draft =
                        translator.translate(Lang.EN, to, List.of(wording)).get(0);
                assertThat(draft.placed())
                        .as(draft.text())
                        .allMatch(placed -> placed.wanted().kind() == Wanted.Kind.LITERAL || placed.isThere());
            }
        }
    }

    private static long found(Draft draft) {
        return draft.placed().stream().filter(Placed::isThere).count();
    }

    private static void holdsWhatItSays(Wording wording, Draft draft) {
        List<Wanted> placed = draft.placed().stream().map(Placed::wanted).toList();
        assertThat(placed.subList(0, wording.wanted().size())).isEqualTo(wording.wanted());
        long literals = LITERALS.stream().filter(wording.text()::contains).count();
        assertThat(placed).hasSize(wording.wanted().size() + (int) literals);
        for (Placed piece : draft.placed()) {
            assertThat(isThere(piece.wanted(), draft.text()))
                    .as(piece + " in " + draft.text())
                    .isEqualTo(piece.isThere());
        }
    }

    private static boolean isThere(Wanted wanted, String text) {
        String form = Pattern.quote(wanted.forms().get(0));
        boolean lao = wanted.forms().get(0).matches(".*\\p{IsLao}.*");
        String edges = "(?<![\\p{L}\\p{M}\\p{N}])" + form + "(?![\\p{L}\\p{M}\\p{N}])";
        int flags = Pattern.UNICODE_CASE | (wanted.kind() == Wanted.Kind.LITERAL ? 0 : Pattern.CASE_INSENSITIVE);
        return Pattern.compile(lao ? form : edges, flags).matcher(text).find();
    }

    /** The first and the last word of the sentence, which a dropped half would take along, once each. */
    private static void keepsItsEnds(Wording wording, Lang to, Draft draft) {
        String[] words = wording.text().replace(".", "").split(" ");
        String last = WORDS_IN.getOrDefault(to, List.of()).get(WORDS.indexOf(words[words.length - 1]));
        assertThat(draft.text()).as(wording.text()).endsWith(last + ".");
        String first = WORDS_IN.getOrDefault(to, List.of()).get(0);
        assertThat(draft.text().toLowerCase(Locale.ROOT).split(Pattern.quote(first), -1))
                .hasSize(2);
    }

    /** Begins with "leaders", which comes nowhere else, and ends with another plain word. */
    private static Wording wording(Random random, Lang to) {
        List<String> words = new ArrayList<>(List.of("leaders"));
        for (int i = 0; i < 6 + random.nextInt(6); i++) {
            words.add(WORDS.get(1 + random.nextInt(WORDS.size() - 1)));
        }
        List<Piece> pieces = new ArrayList<>(PIECES.getOrDefault(to, List.of()));
        Collections.shuffle(pieces, random);
        List<Piece> chosen = pieces.subList(0, random.nextInt(4));
        chosen.forEach(piece -> words.add(1 + random.nextInt(words.size() - 1), piece.surface()));
        if (random.nextInt(3) == 0) {
            words.add(1 + random.nextInt(words.size() - 1), LITERALS.get(random.nextInt(LITERALS.size())));
        }
        String text = String.join(" ", words) + ".";
        return new Wording(
                text,
                chosen.stream()
                        .map(piece -> new Wanted(
                                new Span(
                                        text.indexOf(piece.surface()),
                                        text.indexOf(piece.surface())
                                                + piece.surface().length()),
                                piece.kind(),
                                List.of(piece.form())))
                        .toList());
    }

    private static WordByWordModel model(WordByWordModel.Habit habit, Lang to) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < WORDS.size(); i++) {
            words.put(WORDS.get(i), WORDS_IN.getOrDefault(to, List.of()).get(i));
        }
        words.put("joint", to == Lang.VI ? "chung" : "ຮ່ວມ");
        words.put("statement", to == Lang.VI ? "thông cáo" : "ຄຳແຈ້ງ");
        words.put("border", to == Lang.VI ? "biên giới" : "ຊາຍແດນ");
        words.put("gate", to == Lang.VI ? "cổng" : "ປະຕູ");
        Map<String, String> surfaces = new HashMap<>();
        PIECES.getOrDefault(to, List.of()).forEach(piece -> surfaces.put(piece.form(), piece.surface()));
        return new WordByWordModel(habit, words, surfaces);
    }
}
