package io.guichet.chassis.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A desk file, read and checked, that still knows its lines.
 *
 * @param name file name
 * @param content what it says
 * @param source its text
 */
public record DeskFile<T>(String name, T content, String source, LineIndex lines) {

    /** File and line of a place such as {@code rules[3].when}; of the nearest place around it that exists. */
    public String where(String path) {
        return name + ":" + lines.of(path);
    }

    /** An error at a place. */
    public BrokenDeskFile error(String path, String message) {
        return new BrokenDeskFile(where(path) + ": " + path + ": " + message);
    }

    /** SHA-256 of the text, hex: the same text has the same version. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
