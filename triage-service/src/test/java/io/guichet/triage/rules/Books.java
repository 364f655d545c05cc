package io.guichet.triage.rules;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Rule books for tests. */
final class Books {

    static final RuleBookReader.Desk DESK =
            new RuleBookReader.Desk(List.of("malfunction", "usage-question"), ZoneId.of("Europe/Paris"));

    private static final DeskFileReader READER =
            new DeskFileReader(Validation.buildDefaultValidatorFactory().getValidator());
    private static final Path DESKS = Path.of("../deploy/desks");

    private Books() {}

    static RuleBook of(String yaml) {
        return RuleBookReader.read(file(yaml), DESK);
    }

    static DeskFile<RuleFile> file(String yaml) {
        return READER.read("triage.yaml", yaml, RuleFile.class);
    }

    static RuleBook ofDesk(String desk) {
        return of(desk, text(desk, "triage.yaml"));
    }

    /** Other rules for a desk. */
    static RuleBook of(String desk, String yaml) {
        var read = READER.read("desk.yaml", text(desk, "desk.yaml"), DeskKinds.class)
                .content()
                .desk();
        return RuleBookReader.read(file(yaml), read);
    }

    private static String text(String desk, String name) {
        try {
            return Files.readString(DESKS.resolve(desk).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
