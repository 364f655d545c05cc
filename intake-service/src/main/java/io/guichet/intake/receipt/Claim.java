package io.guichet.intake.receipt;

/**
 * What somebody hands in.
 *
 * @param source the entrance: {@code phone-notes}, {@code emails}
 * @param scope within which the key is unique: the caller of a note, nobody for a mail
 * @param key what makes it the same thing: the Idempotency-Key, or the mail's identity
 * @param fingerprint of the content; another content under the same key is a mistake
 * @param subjects how many subjects it has
 */
public record Claim(String source, String scope, String key, String fingerprint, int subjects) {}
