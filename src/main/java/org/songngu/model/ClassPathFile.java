package org.songngu.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;

/**
 * A file inside a library on the class path. Its size and checksum are known from the library's table of contents, so asking
 * for them unpacks nothing.
 */
public final class ClassPathFile {
    private final String resource;
    private final URL url;
    private final long bytes;
    private final long crc;

    private ClassPathFile(String resource, URL url, JarEntry entry) {
        this.resource = resource;
        this.url = url;
        this.bytes = entry.getSize();
        this.crc = entry.getCrc();
    }

    /** The file of a name such as {@code folder/name}; empty if no library has it. */
    public static Optional<ClassPathFile> find(String resource) {
        URL url = ClassPathFile.class.getClassLoader().getResource(resource);
        try {
            if (url != null && url.openConnection() instanceof JarURLConnection jar) {
                return Optional.of(new ClassPathFile(resource, url, jar.getJarEntry()));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The last part of its name. */
    public String name() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    public long bytes() {
        return bytes;
    }

    /** Tells apart two files of one name; not proof against malice. */
    String mark() {
        return Long.toHexString(crc) + "-" + Long.toHexString(bytes);
    }

    /** A stream of what is in it, which the caller closes. */
    public InputStream open() throws IOException {
        URLConnection connection = url.openConnection();
        return connection.getInputStream();
    }

    /** What is in it, checked against the checksum. */
    byte[] read() throws IOException {
        byte[] content;
        try (InputStream in = open()) {
            content = in.readAllBytes();
        }
        CRC32 found = new CRC32();
        found.update(content);
        if (found.getValue() != crc) {
            throw new IOException("damaged in its library: " + resource);
        }
        return content;
    }
}
