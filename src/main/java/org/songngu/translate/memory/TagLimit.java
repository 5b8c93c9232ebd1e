package org.songngu.translate.memory;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses an XML text that goes on for too long without a tag: a parser keeps an attribute, a text or a comment in memory as a
 * whole, however long it is. Only what follows the last tag of each piece read is counted, which is enough and costs little.
 */
final class TagLimit extends FilterReader {
    static final int MOST = 1 << 22;

    private int run;

    TagLimit(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int at, int length) throws IOException {
        int read = in.read(buffer, at, length);
        int last = at + read - 1;
        while (last >= at && buffer[last] != '<') {
            last--;
        }
        run = last < at ? run + Math.max(0, read) : at + read - 1 - last;
        if (run > MOST) {
            throw new IOException("more than " + MOST + " characters without a tag");
        }
        return read;
    }
}
