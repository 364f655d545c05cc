package io.guichet.intake.mail;

import java.time.Duration;

/** How much of a mail is read; a mail beyond is kept raw and becomes a message that says so. */
final class MailLimits {

    /** The whole mail, bytes. */
    static final int RAW_BYTES = 25 * 1024 * 1024;

    /** All parts, decoded, bytes; what a part holds in its turn counts again. */
    static final int DECODED_BYTES = 50 * 1024 * 1024;

    /** Multiparts and mails within each other. */
    static final int DEPTH = 20;

    /** Parts in all. */
    static final int PARTS = 500;

    /** Header fields of one part. */
    static final int FIELDS = 1_000;

    /** Decoded text of one part, bytes; more is not read. */
    static final int TEXT_BYTES = 1024 * 1024;

    /** Decoded text of all parts, bytes; more is not read. */
    static final int ALL_TEXT_BYTES = 2 * TEXT_BYTES;

    /** The largest content that is held in memory, bytes. */
    static final int MEMORY_BYTES = 256 * 1024;

    /** All contents that are held in memory, bytes. */
    static final int ALL_MEMORY_BYTES = 4 * 1024 * 1024;

    /** How long reading may take. */
    static final Duration TIME = Duration.ofSeconds(10);

    private MailLimits() {}
}
