package io.guichet.intake.mail;

import java.io.InputStream;

/** A content as a stream, a piece of it in memory at a time. */
final class ContentInput extends InputStream {

    private static final int PIECE_BYTES = 64 * 1024;

    private final DecodedContent content;
    private byte[] piece = new byte[0];
    private int at;
    private long next;

    ContentInput(DecodedContent content) {
        this.content = content;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean atEnd() {
        if (at == piece.length) {
            piece = content.bytes(next, PIECE_BYTES);
            next += piece.length;
            at = 0;
        }
        return piece.length == 0;
    }
}
