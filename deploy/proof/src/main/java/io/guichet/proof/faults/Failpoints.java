package io.guichet.proof.faults;

import io.guichet.local.Settings;
import io.guichet.proof.faults.Fault.Halt;
import io.guichet.proof.system.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The places where services can be made to halt, and where they look whether they shall. */
final class Failpoints {
    private static final List<String> OUTBOX = List.of("outbox-before-send", "outbox-after-send", "outbox-after-mark");
    private static final List<String> INBOX = List.of("inbox-before-commit", "inbox-after-commit");

    private Failpoints() {}

    /** Every place of every service. */
    static List<Fault> all() {
        Stream<Halt> outbox =
                Databases.NAMES.stream().flatMap(service -> OUTBOX.stream().map(point -> new Halt(service, point)));
        Stream<Halt> inbox = Databases.NAMES.stream()
                .filter(service -> !service.equals("intake"))
                .flatMap(service -> INBOX.stream().map(point -> new Halt(service, point)));
        Stream<Halt> own = Stream.of(
                new Halt("intake", "message-committed"),
                new Halt("sla", "timer-before-commit"),
                new Halt("notification", "mail-before-send"),
                new Halt("notification", "mail-after-send"));
        return Stream.of(outbox, inbox, own).<Fault>flatMap(halts -> halts).toList();
    }

    /** Where a service looks. */
    static Path of(Settings settings, String service) {
        return settings.data().resolve("failpoints").resolve(service);
    }

    /** Where it looks, made empty. */
    static String prepare(Settings settings, String service) throws IOException {
        Path directory = Files.createDirectories(of(settings, service));
        try (Stream<Path> left = Files.list(directory)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        return directory.toString();
    }
}
