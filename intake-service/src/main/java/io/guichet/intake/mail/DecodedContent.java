package io.guichet.intake.mail;

import io.guichet.intake.raw.PiecesInput;
import java.io.InputStream;

/**
 * The decoded bytes of a part, in memory when they are few, else in a temporary file. They can be read as often as needed
 * until the mail that they are of is closed; reading them blocks.
 */
public interface DecodedContent {

    /** In hex. */
    String sha256();

    /** Bytes. */
    long size();

    /**
     * A piece of it, shorter than asked for only at the end.
     *
     * @param from offset of the first byte
     * @throws SpoolFailure when the temporary file cannot be read
     */
    byte[] bytes(long from, int length);

    /** All of it, from the beginning. */
    default InputStream open() {
        return new PiecesInput(this::bytes);
    }
}
