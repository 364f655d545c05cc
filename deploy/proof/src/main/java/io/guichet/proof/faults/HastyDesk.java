package io.guichet.proof.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A desk like the one under proof all of whose deadlines are a minute away, day and night: so that they fire while faults come. None
 * repeats, so that all come to their end.
 */
final class HastyDesk {
    private static final String SLA = """
            calendars:
              desk:
                zone: Europe/Paris
                hours:
                  monday: [00:00-24:00]
                  tuesday: [00:00-24:00]
                  wednesday: [00:00-24:00]
                  thursday: [00:00-24:00]
                  friday: [00:00-24:00]
                  saturday: [00:00-24:00]
                  sunday: [00:00-24:00]
            calendar: desk
            policies:
              - {name: urgent, clock: solution, priority: urgent, target: 1 working minute}
              - {name: high, clock: solution, priority: high, target: 1 working minute}
              - {name: medium, clock: solution, priority: medium, target: 1 working minute}
              - {name: low, clock: solution, priority: low, target: 1 working minute}
              - {name: unqualified, clock: qualification, priority: unqualified, target: 1 working minute}
              - {name: first-reply, clock: first-reply, target: 1 working minute}
              - {name: next-reply, clock: next-reply, target: 1 working minute}
              - {name: untouched, clock: untouched, target: 1 working minute}
              - {name: watch, clock: watch, target: 1 working minute}
              - {name: validation, clock: validation, target: 1 working minute}
              - {name: dev-chase, clock: dev-chase, target: 1 working minute}
            """;

    private HastyDesk() {}

    /**
     * Copies a desk and gives it these deadlines.
     *
     * @return the copy's directory
     */
    static Path of(Path desk, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(desk.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
        Files.writeString(copy.resolve("sla.yaml"), SLA);
        return copy;
    }
}
