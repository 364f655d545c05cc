package io.guichet.ticket.act;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caller's own name for an act, so that it can be repeated safely.
 *
 * @param fingerprint of address and body; another under the same key is a mistake
 */
record Claim(String caller, String key, String fingerprint) {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** @throws InvalidRequest when there is a key and it is not 1 to 200 visible ASCII characters */
    static Optional<Claim> of(@Nullable String key, String caller, String path, @Nullable Object body) {
        if (key == null) {
            return Optional.empty();
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new InvalidRequest(
                    HEADER,
                    "must be 1 to 200 visible ASCII characters, new for each act and the same again when an act is repeated");
        }
        return Optional.of(
                new Claim(caller, key, fingerprint(path + " " + (body == null ? "" : EventJson.write(body)))));
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
