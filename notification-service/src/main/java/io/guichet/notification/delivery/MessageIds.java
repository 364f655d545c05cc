package io.guichet.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Message-IDs (RFC 5322) that only this desk can have made: {@code <ticket.job.hmac@domain>}. Whoever has the key can tell a reply
 * to one of our mails from a reply to something that only looks like it.
 *
 * <p>{@code job} is the notification's id as 32 hex digits; {@code hmac} the first 128 bits of HMAC-SHA256 over
 * {@code ticket.job}, in lower case, as 32 hex digits. All in lower case: some servers do not keep the case.
 */
final class MessageIds {

    static final int SHORTEST_KEY = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    /**
     * With a key.
     *
     * @throws IllegalArgumentException if it is shorter than 32 characters
     */
    MessageIds(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key has less than " + SHORTEST_KEY + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The Message-ID of a notification's mail. */
    String of(String ticketNumber, UUID notification, String domain) {
        var signed = (ticketNumber + "." + notification.toString().replace("-", "")).toLowerCase(Locale.ROOT);
        return "<" + signed + "." + signature(signed) + "@" + domain + ">";
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
