package org.songngu.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;

class TextDecoderTest {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private final TextDecoder decoder = new TextDecoder();

    private Decoded decode(byte[] bytes) {
        return decoder.decode("a.txt", bytes, Optional.empty());
    }

    private SongnguException refusal(byte[] bytes, Optional<Encoding> encoding) {
        return catchThrowableOfType(SongnguException.class, () -> decoder.decode("a.txt", bytes, encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"})
    void believesAByteOrderMarkAndDropsIt(String encoding) {
        byte[] bytes = "\uFEFFTô Lâm thăm Lào".getBytes(Charset.forName(encoding));
        assertThat(decode(bytes)).isEqualTo(new Decoded("Tô Lâm thăm Lào", Encoding.named(encoding)));
    }

    @Test
    void leavesUnicodeTextAsItIs() {
        String mixed = "Viê\u0323t Nam và Việt Nam\u00A0\u200B\u00AD\r\nນາຍົກ\r";
        assertThat(decode(mixed.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(mixed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tô Lâm thăm Lào.", "ນາຍົກລັດຖະມົນຕີ ສອນໄຊ ສີພັນດອນ", "Prime Minister"})
    void tellsSixteenBitTextWithoutAMark(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new Decoded(text, Encoding.UTF_16LE));
        assertThat(decode(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(new Decoded(text, Encoding.UTF_16BE));
        assertThat(decoder.decode("a.txt", text.getBytes(StandardCharsets.UTF_16LE), Optional.of(Encoding.UTF_16))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void tellsTcvn3() {
        byte[] bytes = "Tæng BÝ th­ T« L©m, NguyÔn Phó Träng, §¶ng, Hµ Néi".getBytes(LATIN);
        assertThat(decode(bytes))
                .isEqualTo(new Decoded("Tổng Bí thư Tô Lâm, Nguyễn Phú Trọng, Đảng, Hà Nội", Encoding.TCVN3));
    }

    @Test
    void tellsVni() {
        byte[] bytes = "Toång Bí thö Toâ Laâm, Nguyeãn Phuù Troïng, Ñaûng, Haø Noäi, VIEÄT NAM".getBytes(LATIN);
        assertThat(decode(bytes))
                .isEqualTo(new Decoded("Tổng Bí thư Tô Lâm, Nguyễn Phú Trọng, Đảng, Hà Nội, VIỆT NAM", Encoding.VNI));
    }

    @Test
    void tellsWindows1258AndComposesIt() {
        byte[] bytes =
                "Tô\u0309ng Bi\u0301 thư Tô Lâm, Nguyê\u0303n Phu\u0301 Tro\u0323ng, Đa\u0309ng, Ha\u0300 Nô\u0323i"
                        .getBytes(Charset.forName("windows-1258"));
        assertThat(decode(bytes))
                .isEqualTo(new Decoded("Tổng Bí thư Tô Lâm, Nguyễn Phú Trọng, Đảng, Hà Nội", Encoding.WINDOWS_1258));
    }

    @Test
    void tellsViqr() {
        byte[] bytes = "To^?ng Bi' thu+ To^ La^m, Nguye^~n Phu' Tro.ng, DDa?ng, Ha` No^.i. Xong."
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(decode(bytes))
                .isEqualTo(new Decoded("Tổng Bí thư Tô Lâm, Nguyễn Phú Trọng, Đảng, Hà Nội. Xong.", Encoding.VIQR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They're at this address. You add (a) the idea? We've a U.S. adviser, i.e. Addie's.",
                "if (a^b) { i++; o+=u; } // O(n) and a(b) + e^x: add dd",
                "Du+ is a name, and so is dda; the rest of this text is plain English, as anyone can see."
            })
    void takesNoEnglishForViqr(String english) {
        assertThat(decode(english.getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Decoded(english, Encoding.UTF_8));
    }

    @Test
    void tellsALegacyEncodingByAFewNamesInAnEnglishText() {
        byte[] bytes = "General Secretary T« L©m met leaders of the §¶ng in Hµ Néi on Monday, it was announced."
                .getBytes(LATIN);
        assertThat(decode(bytes).text())
                .isEqualTo("General Secretary Tô Lâm met leaders of the Đảng in Hà Nội on Monday, it was announced.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Un élève né à Besançon a été reçu.", "He said “it’s naïve”.", "Übergröße für Äpfel"})
    void refusesWhereNothingConvinces(String latin) {
        SongnguException refusal = refusal(latin.getBytes(LATIN), Optional.empty());
        assertThat(refusal.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(refusal.problem()).startsWith("a.txt: neither UTF-8 nor any Vietnamese encoding");
        assertThat(refusal.hint()).contains("--encoding", "windows-1252");
        assertThat(decoder.decode("a.txt", latin.getBytes(LATIN), Optional.of(Encoding.WINDOWS_1252))
                        .text())
                .isEqualTo(latin);
    }

    @Test
    void namesTheByteThatIsNotValidInTheNamedEncoding() {
        SongnguException refusal = refusal("Hµ Néi".getBytes(LATIN), Optional.of(Encoding.UTF_8));
        assertThat(refusal.problem()).isEqualTo("a.txt: not valid utf-8 at byte 1 (0xB5)");
        assertThat(refusal.hint()).contains("--encoding");
    }

    @Test
    void namesTheByteAfterAMarkThatPromisedUtf8() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};
        assertThat(refusal(bytes, Optional.empty()).problem()).isEqualTo("a.txt: not valid utf-8 at byte 4 (0xFF)");
    }

    @Test
    void namesTheHalfLetterAtTheEndOfSixteenBitText() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertThat(refusal(bytes, Optional.empty()).problem()).isEqualTo("a.txt: not valid utf-16le at byte 4 (0x62)");
    }

    @Test
    void refusesBinaryDataWhateverItClaims() {
        byte[] bytes = {'a', 'b', 0, 1, 2, 3, 'c', 'd'};
        assertThat(refusal(bytes, Optional.empty()).problem()).isEqualTo("a.txt: a binary file, not text");
        assertThat(refusal(bytes, Optional.of(Encoding.UTF_8)).problem()).isEqualTo("a.txt: a binary file, not text");
        assertThat(refusal("\u0001\u0002abc".getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .problem())
                .isEqualTo("a.txt: a binary file, not text");
    }

    @Test
    void listsTheEncodingsWhereANameIsUnknown() {
        SongnguException refusal = catchThrowableOfType(SongnguException.class, () -> Encoding.named("big5"));
        assertThat(refusal.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(refusal.problem()).isEqualTo("unknown encoding: big5");
        assertThat(refusal.hint()).contains("utf-8, utf-16,", "windows-1258, tcvn3, vni, viqr");
    }

    @ParameterizedTest
    @CsvSource({"UTF8,UTF_8", "Windows-1258,WINDOWS_1258", "TCVN3,TCVN3", "iso8859-1,ISO_8859_1", "viqr,VIQR"})
    void takesANameInAnyCaseAndWithoutHyphens(String name, Encoding encoding) {
        assertThat(Encoding.named(name)).isEqualTo(encoding);
    }

    @Test
    void believesTheCharsetOfAPageWhereItsBytesAreValid() {
        byte[] bytes = "<meta charset=\"windows-1258\"><p>Lào".getBytes(Charset.forName("windows-1258"));
        assertThat(decoder.decodeHtml("a.html", bytes, Optional.empty()).text()).endsWith("<p>Lào");
    }

    @Test
    void doesNotBelieveAPageInAVietnameseFontThatClaimsLatin1() {
        byte[] bytes = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>T« L©m, §¶ng, Hµ Néi"
                .getBytes(LATIN);
        assertThat(decoder.decodeHtml("a.html", bytes, Optional.empty()).text()).endsWith("<p>Tô Lâm, Đảng, Hà Nội");
    }

    @Test
    void believesLatin1WhereNothingElseIsThere() {
        byte[] bytes = "<meta charset=iso-8859-1><p>It’s naïve".getBytes(LATIN);
        assertThat(decoder.decodeHtml("a.html", bytes, Optional.empty()).text()).endsWith("<p>It’s naïve");
    }

    @Test
    void letsTheUserOverruleAPage() {
        byte[] bytes = "<meta charset=utf-8><p>Haø Noäi".getBytes(LATIN);
        assertThat(decoder.decodeHtml("a.html", bytes, Optional.of(Encoding.VNI))
                        .text())
                .endsWith("<p>Hà Nội");
    }
}
