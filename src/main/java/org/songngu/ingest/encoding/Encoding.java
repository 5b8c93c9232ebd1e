package org.songngu.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;

/** An encoding that Songngu reads. Decoding is strict: a byte that the encoding does not have is an error. */
public enum Encoding {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    UTF_16("utf-16", StandardCharsets.UTF_16),
    UTF_16LE("utf-16le", StandardCharsets.UTF_16LE),
    UTF_16BE("utf-16be", StandardCharsets.UTF_16BE),
    UTF_32LE("utf-32le", Charset.forName("UTF-32LE")),
    UTF_32BE("utf-32be", Charset.forName("UTF-32BE")),
    WINDOWS_1258("windows-1258", Charset.forName("windows-1258"), Encoding::compose),
    /** One byte a letter, also known as ABC; the fonts .VnTime and .VnArial. */
    TCVN3("tcvn3", Charset.forName("windows-1252"), Tcvn3::toUnicode),
    /** One or two bytes a letter; the fonts VNI-Times and VNI-Helve. */
    VNI("vni", Charset.forName("windows-1252"), Vni::toUnicode),
    /** ASCII with the marks written after the letters (RFC 1456). */
    VIQR("viqr", StandardCharsets.UTF_8, Viqr::toUnicode),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    ISO_8859_1("iso-8859-1", StandardCharsets.ISO_8859_1);

    private final String label;
    private final Charset charset;
    /** Always a static method of this package, which has no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> toUnicode;

    Encoding(String label, Charset charset) {
        this(label, charset, UnaryOperator.identity());
    }

    Encoding(String label, Charset charset, UnaryOperator<String> toUnicode) {
        this.label = label;
        this.charset = charset;
        this.toUnicode = toUnicode;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** The encoding of a name in any case, with or without its hyphens; a usage error for any other name. */
    public static Encoding named(String name) {
        String wanted = bare(name);
        return Arrays.stream(values())
                .filter(encoding -> bare(encoding.label).equals(wanted))
                .findFirst()
                .orElseThrow(() -> SongnguException.usage(
                        "unknown encoding: " + name,
                        DidYouMean.hint(
                                name,
                                Arrays.stream(values()).map(Encoding::label).toList(),
                                "use one of " + labels() + ", or leave --encoding out to detect it")));
    }

    static String labels() {
        return Arrays.stream(values()).map(Encoding::label).collect(Collectors.joining(", "));
    }

    /** The text of these bytes without a byte order mark; an error that names the first byte that does not belong. */
    String decode(String input, byte[] bytes) {
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw SongnguException.badInput(
                    String.format(
                            Locale.ROOT,
                            "%s: not valid %s at byte %d (0x%02X)",
                            input,
                            label,
                            in.position(),
                            bytes[in.position()] & 0xFF),
                    "save the file as UTF-8, or name its encoding with --encoding: " + labels());
        }
        decoder.flush(out);
        return toUnicode.apply(withoutMark(out.flip().toString()));
    }

    /** True where every byte belongs to the encoding. */
    boolean fits(byte[] bytes) {
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    private CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
