package org.songngu.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.songngu.files.Sha256;

/** One page that asks nothing of anyone: its style is inline, and its policy allows that style and nothing else. */
final class HtmlRenderer implements BriefFormat.Renderer {
    private static final String STYLE = style();
    private static final String POLICY =
            "default-src 'none'; style-src '" + integrity(STYLE) + "'; base-uri 'none'; form-action 'none'";

    @Override
    public byte[] render(Brief brief) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"), brief);
        Element body = html.appendElement("body");
        if (HtmlGrid.isNoted(brief)) {
            body.addClass("noted");
        }
        HtmlMasthead.append(body, brief);
        Element main = body.appendElement("main");
        HtmlGrid.append(main, brief);
        HtmlReference.append(main, brief);
        HtmlReference.appendFooter(body, brief);
        return (page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void head(Element head, Brief brief) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(Masthead.title(brief));
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private static String integrity(String style) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(style));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String style() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("brief.css is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
