package io.guichet.sla.policy;

import io.guichet.chassis.desk.DeskFileReader;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Policies as the service reads them. */
public final class DeskFilesForTests {
    private DeskFilesForTests() {}

    /** From a text. */
    public static Policies read(String yaml) {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            return SlaFileReader.read(
                    new DeskFileReader(validators.getValidator()).read("sla.yaml", yaml, SlaFile.class));
        }
    }

    /** Of one of the desks that come with Guichet. */
    public static Policies desk(String name) {
        return read(text(name));
    }

    static String text(String desk) {
        try {
            return Files.readString(Path.of("../deploy/desks", desk, "sla.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
