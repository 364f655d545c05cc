package io.guichet.proof.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something to hand in that nobody has handed in before.
 *
 * @param token in its sender, its identity and its text; also a note's Idempotency-Key
 * @param template the sample it was made from
 * @param mailbox where the mail comes in; empty for a phone note
 * @param content as it is posted
 * @param address of the customer, to whom an acknowledgement would go; empty if none is known
 * @param subjects how many it has
 * @param customer whether a customer asks: each subject must become a ticket, and the customer must hear its number
 */
public record Input(
        String token, String template, String mailbox, byte[] content, String address, int subjects, boolean customer) {

    /** Whether it is a phone note, not a mail. */
    public boolean isNote() {
        return mailbox.isEmpty();
    }

    /** SHA-256 of the content, in hexadecimal: intake keeps what came in under this name. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
