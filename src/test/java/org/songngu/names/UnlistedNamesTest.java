package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.names;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.place;
import static org.songngu.names.Listed.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.songngu.model.Restorer;
import org.songngu.model.TokenTagger;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class UnlistedNamesTest {
    private static final AuthorityEntry TO_LAM = person("P001", "To Lam", "Tô Lâm", "ໂຕ ເລິມ");
    private static final AuthorityEntry SONEXAY =
            person("P005", "Sonexay Siphandone", "Sonexay Siphandone", "ສອນໄຊ ສີພັນດອນ");
    private static final AuthorityEntry KHAMMOUANE = place("L010", "Khammouane", "Khăm Muộn", "ຄຳມ່ວນ");
    private static final AuthorityEntry MINISTER = title("T019", "Foreign Minister", "Bộ trưởng Ngoại giao", "");

    @Test
    void givesAVietnameseNameItsMarksInEveryMention() {
        NameResult result = find(
                Lang.EN,
                "Tran Thu Ha came. Ha spoke.",
                Map.of("Tran Thu Ha", "person", "Ha", "person"),
                Map.of("Tran Thu Ha", "Trần Thu Hà"));

        assertThat(names(result)).containsExactly("? Tran Thu Ha", "? Ha");
        assertThat(result.mentions()).allSatisfy(mention -> {
            assertThat(mention.status()).isEqualTo(NameStatus.RESTORED);
            assertThat(mention.entity().form(Lang.VI)).contains("Trần Thu Hà");
            assertThat(mention.entity().form(Lang.EN)).contains("Tran Thu Ha");
        });
        assertThat(result.mentions().get(0).confidence()).isEqualTo(0.9 * 0.8);
    }

    @Test
    void restoresAPlaceWithoutTheEnglishWordForItsKind() {
        NameResult result =
                find(Lang.EN, "in Ba Dinh district", Map.of("Ba Dinh district", "place"), Map.of("Ba Dinh", "Ba Đình"));

        assertThat(result.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("Ba Dinh district");
            assertThat(mention.entity().form(Lang.VI)).contains("Ba Đình");
        });
    }

    @Test
    void leavesAForeignNameAsItIs() {
        NameResult result =
                find(Lang.EN, "Kao Kim Smith came.", Map.of("Kao Kim Smith", "person"), Map.of("Kim", "Kìm"));

        assertThat(result.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.status()).isEqualTo(NameStatus.UNKNOWN);
            assertThat(mention.entity().form(Lang.VI)).contains("Kao Kim Smith");
        });
    }

    @Test
    void translatesNoOrganisation() {
        NameResult result = find(Lang.EN, "the Acme Bank said", Map.of("Acme Bank", "org"), Map.of());

        assertThat(result.mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.entity().forms()).containsOnlyKeys(Lang.EN));
    }

    @Test
    void dropsACommonWordAlone() {
        assertThat(names(find(Lang.EN, "Total trade grew.", Map.of("Total", "place"), Map.of())))
                .isEmpty();
        assertThat(names(find(Lang.VI, "đã vào Lăng viếng Bác", Map.of("Lăng", "place"), Map.of())))
                .isEmpty();
    }

    @Test
    void leavesWhatTheListHas() {
        assertThat(names(find(Lang.EN, "To Lam came.", Map.of("To Lam came", "org"), Map.of(), TO_LAM)))
                .containsExactly("P001 To Lam");
    }

    @Test
    void takesNoPartOfAnAddressOrOfAPrice() {
        assertThat(names(find(Lang.EN, "see Laos_map or US$5", Map.of("Laos", "place", "US", "place"), Map.of())))
                .isEmpty();
    }

    @Test
    void keepsTheNumberOfARoad() {
        assertThat(names(find(Lang.EN, "on National Highway No. 9.", Map.of("National Highway No", "place"), Map.of())))
                .containsExactly("? National Highway No. 9");
    }

    @Test
    void findsAPersonBehindAnHonorificWithoutAnyModel() {
        assertThat(names(Listed.find(Lang.EN, "It was Mrs. Bounmy who spoke."))).containsExactly("? Bounmy");
        assertThat(names(Listed.find(Lang.VI, "theo ông Lê Văn Tám, giá tăng"))).containsExactly("? Lê Văn Tám");
        assertThat(names(Listed.find(Lang.VI, "tỉnh Bà Rịa và sông Ông Đốc"))).isEmpty();
    }

    @Test
    void findsAPersonBehindAListedTitle() {
        assertThat(names(Listed.find(Lang.VI, "Bộ trưởng Ngoại giao Đỗ Hùng Việt tới.", MINISTER)))
                .containsExactly("T019 Bộ trưởng Ngoại giao", "? Đỗ Hùng Việt");
        assertThat(names(Listed.find(Lang.VI, "Bộ trưởng Ngoại giao Cộng hòa Séc tới.", MINISTER)))
                .containsExactly("T019 Bộ trưởng Ngoại giao");
    }

    @Test
    void resolvesAListedPersonBehindAnHonorific() {
        NameResult result = Listed.find(Lang.VI, "Tô Lâm tới. Theo ông Lâm, tốt.", TO_LAM);

        assertThat(names(result)).containsExactly("P001 Tô Lâm", "P001 Lâm");
        assertThat(result.mentions().get(1).status()).isEqualTo(NameStatus.RESOLVED);
    }

    @Test
    void resolvesALaoNameAloneButNoVietnameseGivenName() {
        assertThat(names(find(
                        Lang.EN,
                        "Sonexay Siphandone met To Lam. Sonexay left, Lam stayed.",
                        Map.of("Sonexay", "person", "Lam", "person"),
                        Map.of(),
                        SONEXAY,
                        TO_LAM)))
                .containsExactly("P005 Sonexay Siphandone", "P001 To Lam", "P005 Sonexay", "? Lam");
    }

    @Test
    void meetsAListedLaoPlaceInAnotherLatinSpelling() {
        NameResult result = find(Lang.EN, "in Khammuan today", Map.of("Khammuan", "place"), Map.of(), KHAMMOUANE);

        assertThat(names(result)).containsExactly("L010 Khammuan");
        assertThat(result.mentions().get(0).status()).isEqualTo(NameStatus.RESOLVED);
    }

    @Test
    void romanisesALaoNameThatNoListHas() {
        NameResult result = Listed.find(Lang.LO, "ທ່ານ ບຸນມີ ແກ້ວວົງ ໄດ້ກ່າວວ່າ");

        assertThat(result.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.status()).isEqualTo(NameStatus.ROMANISED);
            assertThat(mention.entity().form(Lang.EN)).contains("Bounmy Keovong");
            assertThat(mention.entity().form(Lang.VI)).contains("Bounmy Keovong");
        });
    }

    @Test
    void tagsUnmarkedVietnameseAsItIsRestored() {
        NameResult result =
                find(Lang.VI, "hom qua tai Ben Tre", Map.of("Bến Tre", "place"), Map.of("Ben Tre", "Bến Tre"));

        assertThat(result.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("Ben Tre");
            assertThat(mention.entity().form(Lang.VI)).contains("Bến Tre");
        });
    }

    private static NameResult find(
            Lang lang, String text, Map<String, String> tags, Map<String, String> marks, AuthorityEntry... authority) {
        NameModels models = new NameModels(Optional.of(new FixedTagger(tags)), Optional.of(new FixedRestorer(marks)));
        return Listed.find(models, lang, text, authority);
    }

    /** Knows some names by heart. */
    private record FixedTagger(Map<String, String> kinds) implements TokenTagger {
        @Override
        public boolean speaks(Lang lang) {
            return true;
        }

        @Override
        public List<Tag> tag(String sentence) {
            List<Tag> tags = new ArrayList<>();
            kinds.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .forEach(name -> {
                        Matcher found = Pattern.compile("\\b" + name + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(sentence);
                        while (found.find()) {
                            Span span = new Span(found.start(), found.end());
                            if (tags.stream().noneMatch(tag -> tag.span().overlaps(span))) {
                                tags.add(new Tag(span, kinds.getOrDefault(name, "other"), 0.9));
                            }
                        }
                    });
            return tags;
        }

        @Override
        public String mark() {
            return "fixed";
        }

        @Override
        public void close() {}
    }

    /** Knows the marks of some words by heart. */
    private record FixedRestorer(Map<String, String> marks) implements Restorer {
        @Override
        public boolean speaks(Lang lang) {
            return true;
        }

        @Override
        public Restored restore(String text) {
            String restored = text;
            for (Map.Entry<String, String> word : marks.entrySet()) {
                restored = restored.replace(word.getKey(), word.getValue());
            }
            assertThat(Diacritics.strip(restored)).isEqualTo(Diacritics.strip(text));
            return new Restored(restored, List.of(new Word(new Span(0, restored.length()), 0.8)));
        }

        @Override
        public String mark() {
            return "fixed";
        }

        @Override
        public void close() {}
    }
}
