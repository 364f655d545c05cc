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
 * @param way how it comes in
 */
public record Sample(String name, String mailbox, byte[] content, Way way) {

    /** How a sample comes in. */
    public enum Way {
        /** Handed to intake over HTTP, as a telephone system or a mail gateway does. */
        HANDED_IN,
        /** Sent to the desk's address; intake fetches it from its mailbox. */
        DELIVERED
    }

    /**
     * All samples of a directory, in the order of their names: phone notes from {@code notes}, mails to hand
     * in from {@code emails/<mailbox>}, mails to deliver from {@code delivered/<mailbox>}.
     *
     * @throws IOException if they cannot be read
     */
    public static List<Sample> in(Path directory) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path note : list(directory.resolve("notes"), ".json")) {
            samples.add(read(note, "", Way.HANDED_IN));
        }
        samples.addAll(mails(directory.resolve("emails"), Way.HANDED_IN));
        samples.addAll(mails(directory.resolve("delivered"), Way.DELIVERED));
        return samples;
    }

    private static List<Sample> mails(Path directory, Way way) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path mailbox : list(directory, "")) {
            for (Path mail : list(mailbox, ".eml")) {
                samples.add(read(mail, mailbox.getFileName().toString(), way));
            }
        }
        return samples;
    }

    /** Whether it is a phone note, not a mail. */
    public boolean isNote() {
        return mailbox.isEmpty();
    }

    /** As the table names it: two samples of different kinds may bear the same name. */
    String title() {
        return (isNote() ? "note " : "mail ") + name;
    }

    /**
     * Sends it. A mail that is delivered is waited for until intake has fetched it; handed in once more, it gets the receipt of the
     * message that it has become, and nothing new is made.
     */
    Receipt send(ServiceClient services, Delivery delivery) throws IOException, InterruptedException {
        if (way == Way.DELIVERED) {
            delivery.deliver(mailbox, content);
        }
        return isNote() ? services.note("demo-" + name, content) : services.email(mailbox, content);
    }

    private static Sample read(Path file, String mailbox, Way way) throws IOException {
        String name = file.getFileName().toString();
        return new Sample(name.substring(0, name.lastIndexOf('.')), mailbox, Files.readAllBytes(file), way);
    }

    private static List<Path> list(Path directory, String ending) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
