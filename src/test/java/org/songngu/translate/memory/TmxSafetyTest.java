package org.songngu.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.text.Lang;

/** Files that were made to do harm. */
class TmxSafetyTest {
    private static final String UNIT = Memories.unit("Peace.", "Hòa bình.");

    @Test
    void refusesABillionLaughs() {
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String tmx = "<!DOCTYPE tmx [" + laughs + "]>" + body(Memories.unit("Hi.", "&l9;"));

        assertThatThrownBy(() -> read(tmx))
                .isInstanceOf(SongnguException.class)
                .hasMessageMatching("harm\\.tmx:\\d+:\\d+: .*l9.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx SYSTEM \"URL\">",
                "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" \"URL\">",
                "<!DOCTYPE tmx [<!ENTITY % all SYSTEM \"URL\"> %all;]>",
                "<!DOCTYPE tmx [<!ENTITY one SYSTEM \"URL\">]>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"URL\"?>"
            })
    void asksNoServerThatAFileNames(String head) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(100);
            String url = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/x";

            assertThat(read(head.replace("URL", url) + body(UNIT)).units()).isEqualTo(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesAnEntityOfAServerWithoutAskingIt() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(100);
            String url = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/x";
            String tmx = "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + url + "\">]>" + body(Memories.unit("Hi.", "&x;"));

            assertThatThrownBy(() -> read(tmx)).isInstanceOf(SongnguException.class);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void readsTagsThatAreNestedDeeplyWithoutRunningOutOfStack() throws IOException {
        int depth = 100_000;
        String deep = "<hi>".repeat(depth) + "Peace." + "</hi>".repeat(depth);

        TranslationMemory memory = read(body(Memories.unit(deep, "Hòa bình.")));

        assertThat(memory.exact(Lang.EN, Lang.VI, "Peace.")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<note x=\"LONG\"/>", "<note>LONG</note>", "<!--LONG-->", "<?x LONG?>"})
    void refusesAPieceThatNeverEnds(String piece) {
        String tmx = body(piece.replace("LONG", "x".repeat(TagLimit.MOST + 100_000)));

        assertThatThrownBy(() -> read(tmx))
                .isInstanceOf(SongnguException.class)
                .hasMessageContaining("characters without a tag");
    }

    @Test
    void hashesTheStreamThatItReadsOnce() throws IOException {
        String tmx = body(UNIT) + "\n<!-- after the end -->\n".repeat(20_000);

        assertThat(read(tmx).mark()).isEqualTo("harm.tmx@" + Sha256.of(tmx).substring(0, 8));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        byte[] tmx = body(UNIT).getBytes(StandardCharsets.UTF_8);
        TranslationMemory.read(
                new ByteArrayInputStream(tmx) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                "/dev/fd/63");

        assertThat(closed[0]).isFalse();
    }

    @Test
    void readsAPipeThatCannotTellWhatIsLeft() throws IOException {
        byte[] tmx = body(UNIT).getBytes(StandardCharsets.UTF_8);
        TranslationMemory memory = TranslationMemory.read(
                new ByteArrayInputStream(tmx) {
                    @Override
                    public int available() {
                        throw new UncheckedIOException(new IOException("Illegal seek"));
                    }
                },
                "/dev/fd/63");

        assertThat(memory.units()).isEqualTo(1);
    }

    private static String body(String units) {
        return "<tmx version=\"1.4\"><header/><body>" + units + "</body></tmx>";
    }

    private static TranslationMemory read(String tmx) throws IOException {
        return TranslationMemory.read(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), "harm.tmx");
    }
}
