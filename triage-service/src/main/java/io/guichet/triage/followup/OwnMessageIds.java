package io.guichet.triage.followup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Message-IDs (RFC 5322) that notification-service made from those that only look like it: {@code <ticket.job.hmac@domain>}, where
 * {@code hmac} is the first 128 bits of HMAC-SHA256 over {@code ticket.job}, under a key that both services share.
 */
public final class OwnMessageIds {

    static final int SHORTEST_KEY = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int LONGEST = 300;
    // the signed part, the ticket's number in it, and the signature
    private static final Pattern FORM =
            Pattern.compile("<?(([0-9]{4}-[0-9]{6,12})\\.[0-9a-f]{32})\\.([0-9a-f]{32})@[^<>@\\s]+>?");

    private final SecretKeySpec key;

    /**
     * With a key.
     *
     * @throws IllegalArgumentException if it is shorter than 32 characters
     */
    OwnMessageIds(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key has less than " + SHORTEST_KEY + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The number of the ticket that one of our own mails was about; nothing for any other Message-ID. */
    Optional<String> ticketNumber(String messageId) {
        if (messageId.length() > LONGEST) {
            return Optional.empty();
        }
        // some servers do not keep the case
        var matcher = FORM.matcher(messageId.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || !isSignature(matcher.group(3), matcher.group(1))) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(2));
    }

    // in constant time: how much of a guess is right must not be measurable
    private boolean isSignature(String signature, String signed) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(signature), signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
