package io.guichet.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;

/** The mails of {@code src/test/resources/mails}. */
public final class Mails {

    private Mails() {}

    /** A mail, read; what it holds in a temporary file goes with the process. */
    public static ReadMail read(byte[] mail) {
        return new MailReader(InstantSource.system()).read(mail);
    }

    public static byte[] named(String name) {
        try (InputStream file = Mails.class.getResourceAsStream("/mails/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
