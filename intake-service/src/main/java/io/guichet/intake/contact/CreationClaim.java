package io.guichet.intake.contact;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.raw.RawReference;
import io.guichet.intake.receipt.IdempotencyKey;
import java.nio.charset.StandardCharsets;

/**
 * What somebody makes with a key, so that it can be repeated safely.
 *
 * @param source contacts or organizations
 * @param scope within which the key is unique: the caller
 * @param fingerprint of what is made; another under the same key is a mistake
 */
record CreationClaim(String source, String scope, String key, String fingerprint) {

    static CreationClaim of(String source, String caller, IdempotencyKey key, Object input) {
        byte[] meaning = EventJson.write(input).getBytes(StandardCharsets.UTF_8);
        return new CreationClaim(
                source,
                caller,
                key.value(),
                RawReference.of(meaning, "application/json").sha256());
    }
}
