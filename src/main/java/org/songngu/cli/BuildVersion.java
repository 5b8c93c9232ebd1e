package org.songngu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class, so that it is right in a jar, in a source tarball and in an IDE. */
final class BuildVersion implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"songngu " + number()};
    }

    /** The program and its version, as they stand in signatures. */
    static Signature signature() {
        try {
            return Signature.of("songngu", number());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number() throws IOException {
        try (InputStream in = BuildVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw incomplete();
            }
            Properties built = new Properties();
            built.load(in);
            return built.getProperty("version", "unknown");
        }
    }

    private static SongnguException incomplete() {
        return new SongnguException(
                ExitStatus.INTERNAL, "this build of songngu has no " + RESOURCE, "build it again: mvn -B package");
    }
}
