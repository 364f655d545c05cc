package io.guichet.intake.mail;

/** How much of a mail is read; a mail beyond is kept raw and becomes a message that says so. */
final class MailLimits {

    /** The whole mail, bytes. */
    static final int RAW_BYTES = 25 * 1024 * 1024;

    /** Multiparts within each other. */
    static final int DEPTH = 20;

    /** Parts in all. */
    static final int PARTS = 500;

    /** Header fields of one part. */
    static final int FIELDS = 1_000;

    /** Decoded text of one part, bytes; more is not read. */
    static final int TEXT_BYTES = 4 * 1024 * 1024;

    private MailLimits() {}
}
