package io.guichet.intake.raw;

import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new RawReference(HexFormat.of().formatHex(hash), bytes.length, mediaType);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
