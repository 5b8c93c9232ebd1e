package org.songngu.names;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.songngu.text.Article;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.Reading;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/**
 * Articles of 30 sentences, each of 20 to 30 words, made up from a seed: of 100 words about four begin a name of a list; of ten
 * Vietnamese sentences one is decomposed and one has lost its marks; of 25 words one has a comma behind it.
 */
final class NewsText {
    /** An article and its sentences, as the stages before the search for names leave them. */
    record Prepared(Article article, List<Sentence> sentences) {}

    private static final int SENTENCES = 30;
    private static final String[] EN =
            ("the of to and in a on for with that said at by from as will was has its two both countries"
                            + " cooperation between during visit meeting signed agreement trade investment border province officials people"
                            + " development economic project projects energy transport railway road bridge construction worth million billion"
                            + " this year last month according increase percent growth exports imports farmers students training health"
                            + " education culture tourism security defence leaders delegation welcomed expressed continue strengthen support"
                            + " traditional friendship special solidarity comprehensive partnership effective implementation which would")
                    .split(" ");
    private static final String[] VI =
            ("của và các trong với cho được những đã là có tại về theo hai nước hợp tác quan hệ chuyến thăm cuộc họp ký kết thỏa thuận"
                            + " thương mại đầu tư biên giới tỉnh huyện cán bộ nhân dân phát triển kinh tế dự án năng lượng giao thông đường"
                            + " sắt cầu xây dựng triệu tỷ đồng năm nay tháng trước tăng trưởng xuất khẩu nhập khẩu nông dân sinh viên đào tạo"
                            + " sức khỏe giáo dục văn hóa du lịch an ninh quốc phòng lãnh đạo đoàn đại biểu hoan nghênh bày tỏ tiếp tục tăng"
                            + " cường ủng hộ truyền thống hữu nghị đặc biệt đoàn kết toàn diện đối tác hiệu quả thực hiện này cũng sẽ không")
                    .split(" ");

    private final Random random;
    private final Lang lang;
    private final List<AuthorityEntry> names;

    private NewsText(Lang lang, List<AuthorityEntry> names, long seed) {
        this.random = new Random(seed);
        this.lang = lang;
        this.names = names;
    }

    static List<Prepared> articles(int count, Lang lang, List<AuthorityEntry> names) {
        List<Prepared> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(new NewsText(lang, names, i).article());
        }
        return articles;
    }

    static double megabytes(List<Prepared> articles) {
        return articles.stream()
                        .mapToLong(prepared -> prepared.article().text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }

    private Prepared article() {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = dressed(sentence());
            Span span = new Span(text.length(), text.length() + sentence.length());
            sentences.add(new Sentence(i, i, span, sentence, Passage.Kind.BODY, lang));
            passages.add(new Passage(i, span, Passage.Kind.BODY, lang));
            text.append(sentence).append("\n\n");
        }
        Article article = new Article(
                "made up",
                text.toString(),
                Reading.asIs(text.toString()),
                lang,
                Article.Origin.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                passages,
                List.of());
        return new Prepared(article, sentences);
    }

    private String sentence() {
        String[] words = lang == Lang.VI ? VI : EN;
        StringBuilder sentence = new StringBuilder();
        for (int left = 20 + random.nextInt(11); left > 0; left--) {
            boolean named = random.nextInt(100) < 4;
            String word = named ? name() : words[random.nextInt(words.length)];
            sentence.append(word).append(random.nextInt(25) == 0 ? ", " : " ");
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString().stripTrailing() + ".";
    }

    private String name() {
        return names.get(random.nextInt(names.size())).entity().form(lang).orElseThrow();
    }

    private String dressed(String sentence) {
        return switch (lang == Lang.VI ? random.nextInt(10) : 9) {
            case 0 -> Normalizer.normalize(sentence, Normalizer.Form.NFD);
            case 1 -> Diacritics.strip(sentence);
            default -> sentence;
        };
    }
}
