package org.songngu.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

class LatinSentenceSplitterTest {
    private final LatinSentenceSplitter splitter = new LatinSentenceSplitter();

    @Test
    void splitsAtFullStops() {
        en("He left. She stayed! Did they meet? Nobody knows.", 4);
    }

    @Test
    void keepsTitlesAndInitialsWithTheNameThatFollows() {
        en("Assoc. Prof. Dr. Le Minh met Mr. J. Smith and Gen. Phan. They talked.", 2);
        vi("PGS.TS. Nguyễn Lan và ThS. Trần Minh đến TP. Vinh. Họ làm việc một ngày.", 2);
        vi("GS. Lê Hà ở TP. Hồ Chí Minh, Q. 1, nói vậy.", 1);
    }

    @Test
    void tellsAnAbbreviationInsideASentenceFromOneAtItsEnd() {
        en(
                "The U.S. President spoke at 7.30 a.m. in Hanoi. He left at 9 a.m. The next day he returned to the U.S. They followed.",
                4);
    }

    @Test
    void endsASentenceAfterAListThatGoesOnOrATimeOfDay() {
        en(
                "They sell rice, maize, etc. Vietnam buys them all. Talks began at 9 a.m. Prime Minister Chinh opened them.",
                4);
        en("The talks began at 9 a.m. Hanoi time and ended at 5 p.m. Friday. Rice, etc. was served.", 2);
        vi("Dự có PGS.TS. Lê A, GS.TSKH. Trần B, v.v. Buổi tiếp diễn ra tốt đẹp./.", 2);
        vi("Ông đến từ TP.HCM. Bà đến từ Q.1, TP.HCM. Họ gặp nhau.", 3);
    }

    @Test
    void endsASentenceBeforeOneThatBeginsWithANumber() {
        vi("Kim ngạch đạt 2,25 tỷ USD. 9 tháng đầu năm tăng 20%. 15 dự án khởi công năm 2025. 300 hộ hưởng lợi.", 4);
        en("Last year was good. 15 firms came. No. 9 in Dec. 2024, Art. 5 on p. 12 and 1. 2 million say so.", 3);
        vi("Xe chạy trên QL. 9, km. 12, tr. 5.", 1);
    }

    @Test
    void keepsAnAbbreviationWithTheSumOfMoneyThatFollows() {
        en("Trade grew to $2.25 bn vs. $1.7 bn in 2023. $5 billion is the goal, approx. €4.6 billion.", 2);
    }

    @Test
    void tellsAnInitialFromALetterAtTheEnd() {
        en("Plan B. It failed. John F. Kennedy and J. K. Rowling agreed. Group A. The winner was Laos.", 5);
        en("Gen. Sec. To Lam met Brig. Gen. Kham, Dep. PM Ba and Amb. Lan. Nguyen Van A. and Tran B. left.", 2);
    }

    @Test
    void keepsTheStarsOfBoldTypeWithTheirSentence() {
        en("**They celebrated on Friday.**", 1);
    }

    @Test
    void readsAVeryLongParagraphInLinearTime() {
        String hostile = "Gen. A. (\"Mr. ".repeat(60_000);

        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> assertThat(splitter.split(hostile, Lang.EN))
                .isNotEmpty());
    }

    @Test
    void keepsDecimalsOrdinalsAndNumbersWhole() {
        en("Trade reached US$5.47 billion. Resolution No. 9 was adopted on Dec. 2. It took effect at once.", 3);
        vi("Kim ngạch đạt 5,47 tỷ USD. Nghị định 165/2024/NĐ-CP có hiệu lực từ 1.1.2025. Các bên hài lòng.", 3);
    }

    @Test
    void keepsAQuotationAndItsSpeakerTogether() {
        en("\"Are you ready?\" he asked. \"We are. We have been for years,\" she said.", 2);
        en("He said: “Every letter is a bridge.” The audience agreed.", 2);
    }

    @Test
    void keepsBracketsWhole() {
        en("The sea (known abroad by another name. It has two.) lies to the east. It is deep.", 2);
        en("They signed (i) a memorandum; (ii) a plan; and (iii) a protocol. All three are public.", 2);
    }

    @Test
    void endsAVietnameseReportWithSlashAndStop() {
        vi("Hai bên nhất trí tăng cường hợp tác. Chuyến thăm kết thúc tốt đẹp./.", 2);
    }

    @Test
    void splitsWhereTheSpaceAfterTheStopIsMissing() {
        vi("Hai bên trao đổi các vấn đề quốc gia.Theo đó, hợp tác sẽ tăng.", 2);
        en("See vov.vn or www.VOV.VN for more. That is all.", 2);
    }

    @Test
    void readsALineBreakInAParagraphAsASpace() {
        en("General Secretary To\nLam spoke in Hanoi. He\nleft at noon.", 2);
    }

    @Test
    void readsDecomposedLettersLikeComposedOnes() {
        String decomposed = java.text.Normalizer.normalize(
                "Thủ tướng phát biểu tại Hà Nội. Ông cảm ơn Lào. Ấn tượng sâu sắc.", java.text.Normalizer.Form.NFD);

        assertThat(splitter.split(decomposed, Lang.VI)).hasSize(3);
    }

    private void en(String paragraph, int sentences) {
        check(paragraph, Lang.EN, sentences);
    }

    private void vi(String paragraph, int sentences) {
        check(paragraph, Lang.VI, sentences);
    }

    private void check(String paragraph, Lang lang, int sentences) {
        List<String> found = splitter.split(paragraph, lang).stream()
                .map(span -> span.in(paragraph))
                .toList();
        assertThat(found).as(paragraph).hasSize(sentences);
        assertThat(String.join("", found).replaceAll("\\s", ""))
                .isEqualTo(String.join("", Arrays.asList(paragraph.split("\\s"))));
    }
}
