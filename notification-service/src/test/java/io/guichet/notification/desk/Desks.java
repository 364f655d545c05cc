package io.guichet.notification.desk;

import io.guichet.chassis.desk.DeskFileReader;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Desks for tests. */
public final class Desks {

    public static final Path TEST = Path.of("src/test/resources/desk");

    private static final DeskFileReader READER =
            new DeskFileReader(Validation.buildDefaultValidatorFactory().getValidator());

    private Desks() {}

    public static MailDesk test() {
        return in(TEST);
    }

    public static MailDesk in(Path directory) {
        return with(text(directory.resolve("desk.yaml")), text(directory.resolve("notification.yaml")));
    }

    public static MailDesk with(String desk, String notification) {
        return new MailDeskReader(
                        READER.read("desk.yaml", desk, Desk.class),
                        READER.read("notification.yaml", notification, NotificationSettings.class))
                .read();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
