package io.guichet.intake.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads no more than so many characters between two lines: a quote that nobody closes would else swallow all that follows. */
final class LimitedReader extends FilterReader {

    private final int most;
    private long read;

    LimitedReader(Reader in, int most) {
        super(in);
        this.most = most;
    }

    /** A line begins. */
    void begin() {
        read = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (read > most) {
            throw new LineTooLong();
        }
        int got = super.read(buffer, offset, length);
        read += Math.max(0, got);
        return got;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /** A line has no end. */
    static final class LineTooLong extends IOException {

        private static final long serialVersionUID = 1;

        static final String REASON = "the line is longer than 64 KB, or a quotation mark is not closed";

        LineTooLong() {
            super(REASON);
        }
    }
}
