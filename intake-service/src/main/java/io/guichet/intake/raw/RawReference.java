package io.guichet.intake.raw;

import jakarta.persistence.Embeddable;
import java.util.HexFormat;

/**
 * Names stored bytes by what they are.
 *
 * @param sha256 in hex
 * @param size bytes
 * @param mediaType as they came in
 */
@Embeddable
public record RawReference(String sha256, long size, String mediaType) {

    public static RawReference of(byte[] bytes, String mediaType) {
        return new RawReference(HexFormat.of().formatHex(Sha256.digest().digest(bytes)), bytes.length, mediaType);
    }
}
