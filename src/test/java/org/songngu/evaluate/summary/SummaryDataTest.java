package org.songngu.evaluate.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;

class SummaryDataTest {
    private static final String LINE =
            "{\"title\": \"Cầu mới thông xe\", \"abstract\": \"Cầu qua sông Mê Kông thông xe hôm qua."
                    + " Hàng nghìn người dự lễ.\", \"body\": \"Cầu mới bắc qua sông Mê Kông đã thông xe hôm qua 12/3 sau ba năm"
                    + " xây dựng.\\nHàng nghìn người dân hai bờ đã đến dự lễ. Xe tải qua cầu suốt cả ngày.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void readsArticlesPackedOrNot() throws IOException {
        Path plain = Files.writeString(folder.resolve("news.jsonl"), "\uFEFF" + LINE + "\n" + LINE);
        Path packed = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(LINE.repeat(2).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(SummaryData.read(plain, Optional.empty()).items())
                .extracting(SummaryData.Item::line)
                .containsExactly(1, 3);
        assertThat(SummaryData.read(packed, Optional.of(1)).items()).hasSize(1);
        assertThat(SummaryData.read(packed, Optional.of(1)).signature().toString())
                .startsWith("data:news.jsonl.gz|sha256:")
                .endsWith("|articles:1");
    }

    @Test
    void cutsAnArticleAndCountsTheSentencesOfItsSummary() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), LINE);
        SummaryData data = SummaryData.read(file, Optional.empty());

        Story story = new StoryReader("news.jsonl", StoryReader.guess(data))
                .read(data.items().get(0));

        assertThat(story.article().lang()).isEqualTo(Lang.VI);
        assertThat(story.article().titleText()).contains("Cầu mới thông xe");
        assertThat(story.candidates())
                .extracting(Sentence::text)
                .containsExactly(
                        "Cầu mới bắc qua sông Mê Kông đã thông xe hôm qua 12/3 sau ba năm xây dựng.",
                        "Hàng nghìn người dân hai bờ đã đến dự lễ.",
                        "Xe tải qua cầu suốt cả ngày.");
        assertThat(story.reference().sentences()).isEqualTo(2);
    }

    @Test
    void namesTheLineThatIsNoArticle() throws IOException {
        assertRefused(LINE + "{\"title\": 1\n", "news.jsonl:2: not JSON");
        assertRefused(LINE + "{\"title\": \"x\", \"body\": \"y\"}\n", "news.jsonl:2: no \"abstract\"");
        assertRefused("\n", "news.jsonl: no articles");
    }

    private void assertRefused(String text, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), text);
        assertThatThrownBy(() -> SummaryData.read(file, Optional.empty())).hasMessageContaining(problem);
    }
}
