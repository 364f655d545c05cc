package io.guichet.intake.body;

import java.io.InputStream;

/** A body as a stream, a piece of it in memory at a time. */
final class BodyInput extends InputStream {

    private static final int PIECE_BYTES = 64 * 1024;

    private final TakenBody body;
    private byte[] piece = new byte[0];
    private int at;
    private long next;

    BodyInput(TakenBody body) {
        this.body = body;
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
            piece = body.bytes(next, PIECE_BYTES);
            next += piece.length;
            at = 0;
        }
        return piece.length == 0;
    }
}
