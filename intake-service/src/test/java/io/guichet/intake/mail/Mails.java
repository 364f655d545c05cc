package io.guichet.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The mails of {@code src/test/resources/mails}. */
public final class Mails {

    private Mails() {}

    public static byte[] named(String name) {
        try (InputStream file = Mails.class.getResourceAsStream("/mails/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
