package io.guichet.intake.tnef;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The value of one attribute; closing it goes on to the end of it, and fails when the input ends before. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream input, long length) {
        super(input);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int next = left > 0 ? super.read() : -1;
        left -= next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0 && length > 0) {
            return -1;
        }
        int count = super.read(buffer, offset, (int) Math.min(left, length));
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        byte[] rest = new byte[8 * 1024];
        while (left > 0) {
            if (read(rest, 0, rest.length) < 0) {
                throw new EOFException();
            }
        }
    }
}
