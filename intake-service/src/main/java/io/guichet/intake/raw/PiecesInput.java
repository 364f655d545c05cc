package io.guichet.intake.raw;

import java.io.InputStream;

/** Bytes as a stream, a piece of them in memory at a time. */
public final class PiecesInput extends InputStream {

    private static final int PIECE_BYTES = 64 * 1024;

    private final Pieces pieces;
    private byte[] piece = new byte[0];
    private int at;
    private long next;

    public PiecesInput(Pieces pieces) {
        this.pieces = pieces;
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
            piece = pieces.bytes(next, PIECE_BYTES);
            next += piece.length;
            at = 0;
        }
        return piece.length == 0;
    }
}
