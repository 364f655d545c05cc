package io.guichet.local.demo;

import io.guichet.local.client.Receipt;
import io.guichet.local.client.ServiceClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call or a mail to send.
 *
 * @param name of its file, without the ending
 * @param mailbox where the mail comes in; empty for a phone note
 */
record Sample(String name, String mailbox, byte[] content) {

    /**
     * All samples of a directory, in the order of their names: phone notes from {@code notes}, then mails from
     * {@code emails/<mailbox>}.
     *
     * @throws IOException if they cannot be read
     */
    static List<Sample> in(Path directory) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path note : list(directory.resolve("notes"), ".json")) {
            samples.add(read(note, ""));
        }
        for (Path mailbox : list(directory.resolve("emails"), "")) {
            for (Path mail : list(mailbox, ".eml")) {
                samples.add(read(mail, mailbox.getFileName().toString()));
            }
        }
        return samples;
    }

    boolean isNote() {
        return mailbox.isEmpty();
    }

    /** As the table names it: two samples of different kinds may bear the same name. */
    String title() {
        return (isNote() ? "note " : "mail ") + name;
    }

    Receipt send(ServiceClient services) throws IOException, InterruptedException {
        return isNote() ? services.note("demo-" + name, content) : services.email(mailbox, content);
    }

    private static Sample read(Path file, String mailbox) throws IOException {
        String name = file.getFileName().toString();
        return new Sample(name.substring(0, name.lastIndexOf('.')), mailbox, Files.readAllBytes(file));
    }

    private static List<Path> list(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
