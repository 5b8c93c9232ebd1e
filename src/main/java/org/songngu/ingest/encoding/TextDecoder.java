package org.songngu.ingest.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.failure.SongnguException;

/**
 * Turns the bytes of a document into characters, in the encoding that the user names or, failing that, in the one that the
 * bytes show: a byte order mark, then strict UTF-8, then UTF-16 without a mark, then the Vietnamese encodings by what they
 * make of the text. Never guesses where nothing convinces, never replaces a byte it cannot read. Thread-safe.
 */
public final class TextDecoder {
    private static final List<Encoding> LEGACY = List.of(Encoding.TCVN3, Encoding.VNI, Encoding.WINDOWS_1258);
    private static final Pattern VIQR_SHAPE =
            Pattern.compile("[aeoAEO]\\^|[aA]\\(\\p{L}|[ouOU]\\+|\\b(?:dd|D[dD])\\p{L}");
    private static final int EVIDENCE = 1 << 16;
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]+?charset\\s*=\\s*[\"']?\\s*([-\\w:.]+)", Pattern.CASE_INSENSITIVE);
    private static final int META_WITHIN = 4096;

    /**
     * The text of these bytes.
     *
     * @param input the name of the document in messages
     * @param encoding what the user says; believed
     */
    public Decoded decode(String input, byte[] bytes, Optional<Encoding> encoding) {
        Encoding used = encoding.map(named -> withOrder(named, bytes))
                .or(() -> detect(bytes))
                .orElseThrow(() -> undecidable(input, bytes));
        return checked(input, new Decoded(used.decode(input, bytes), used));
    }

    /**
     * The text of an HTML document: as {@link #decode}, but the charset that its {@code meta} declares is believed where the
     * bytes are valid in it. A declared Latin-1 is the last resort only: pages in Vietnamese fonts used to claim it.
     */
    public Decoded decodeHtml(String input, byte[] bytes, Optional<Encoding> encoding) {
        if (encoding.isPresent() || byMark(bytes).isPresent()) {
            return decode(input, bytes, encoding);
        }
        Optional<Encoding> declared = declared(bytes).filter(charset -> charset.fits(bytes));
        boolean latin = declared.filter(c -> c == Encoding.WINDOWS_1252 || c == Encoding.ISO_8859_1)
                .isPresent();
        return decode(input, bytes, latin ? detect(bytes).or(() -> declared) : declared);
    }

    /** UTF-16 is big-endian by the book where no mark says otherwise, and little-endian in most files of that kind. */
    private static Encoding withOrder(Encoding named, byte[] bytes) {
        return named == Encoding.UTF_16 ? markless16(bytes).orElse(named) : named;
    }

    private static Optional<Encoding> detect(byte[] bytes) {
        return byMark(bytes)
                .or(() -> utf8OrViqr(bytes))
                .or(() -> markless16(bytes))
                .or(() -> legacy(bytes));
    }

    private static Optional<Encoding> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8);
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Encoding.UTF_32LE);
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Encoding.UTF_32BE);
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return startsWith(b, 0xFE, 0xFF) ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Encoding> utf8OrViqr(byte[] bytes) {
        boolean ascii = true;
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
            ascii &= b > 0;
        }
        if (ascii && isViqr(new String(bytes, 0, Math.min(bytes.length, EVIDENCE), StandardCharsets.US_ASCII))) {
            return Optional.of(Encoding.VIQR);
        }
        return Optional.of(Encoding.UTF_8).filter(utf8 -> utf8.fits(bytes));
    }

    /** English has apostrophes and full stops after vowels, so marks that it lacks must stand in many words. */
    private static boolean isViqr(String ascii) {
        long shapes = VIQR_SHAPE.matcher(ascii).results().limit(3).count();
        if (shapes < 2) {
            return false;
        }
        VietnameseEvidence evidence = VietnameseEvidence.in(Viqr.toUnicode(ascii));
        return evidence.convinces() && evidence.good() * 5 >= evidence.words();
    }

    private static Optional<Encoding> markless16(byte[] bytes) {
        return List.of(Encoding.UTF_16LE, Encoding.UTF_16BE).stream()
                .filter(encoding -> bytes.length % 2 == 0 && encoding.fits(bytes))
                .filter(encoding -> Script.isMostlyKnown(encoding.decode("", bytes)))
                .findFirst();
    }

    private static Optional<Encoding> legacy(byte[] bytes) {
        byte[] sample = bytes.length <= EVIDENCE ? bytes : Arrays.copyOf(bytes, EVIDENCE);
        return LEGACY.stream()
                .filter(encoding -> encoding.fits(bytes))
                .map(encoding -> new Candidate(encoding, VietnameseEvidence.in(encoding.decode("", sample))))
                .filter(candidate -> candidate.evidence().convinces())
                .max(Comparator.comparingInt(candidate -> candidate.evidence().score()))
                .map(Candidate::encoding);
    }

    private record Candidate(Encoding encoding, VietnameseEvidence evidence) {}

    private static Optional<Encoding> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        return meta.find() ? ofDeclared(meta.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Encoding> ofDeclared(String charset) {
        return switch (charset) {
            case "utf-8", "utf8" -> Optional.of(Encoding.UTF_8);
            case "windows-1258", "cp1258" -> Optional.of(Encoding.WINDOWS_1258);
            // Browsers read Latin-1 as Windows-1252 too.
            case "iso-8859-1", "latin1", "us-ascii", "windows-1252", "cp1252" -> Optional.of(Encoding.WINDOWS_1252);
            default -> Optional.empty();
        };
    }

    private static Decoded checked(String input, Decoded decoded) {
        if (Script.isBinary(decoded.text())) {
            throw binary(input);
        }
        return decoded;
    }

    private static SongnguException undecidable(String input, byte[] bytes) {
        if (Script.isBinary(new String(bytes, StandardCharsets.ISO_8859_1))) {
            return binary(input);
        }
        return SongnguException.badInput(
                input + ": neither UTF-8 nor any Vietnamese encoding that could be told with certainty",
                "name the encoding with --encoding: " + Encoding.labels());
    }

    private static SongnguException binary(String input) {
        return SongnguException.badInput(
                input + ": a binary file, not text", "give a txt, md, html or docx file, or name its --encoding");
    }
}
