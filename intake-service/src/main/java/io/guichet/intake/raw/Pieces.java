package io.guichet.intake.raw;

/** Bytes that are read piece by piece, as often as needed, from wherever they lie. Reading blocks. */
@FunctionalInterface
public interface Pieces {

    /**
     * A piece, shorter than asked for only at the end.
     *
     * @param from offset of the first byte
     */
    byte[] bytes(long from, int length);
}
