package io.guichet.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.local.LocalSystem;
import io.guichet.local.ProcessMemory;
import io.guichet.local.client.Letter;
import io.guichet.local.client.Mailboxes;
import io.guichet.local.client.ServiceClient;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Sends all samples, waits until they have come through and shows what became of them. */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 200;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final LocalSystem system;
    private final ServiceClient services;
    private final PrintStream out;

    private Demo(LocalSystem system, PrintStream out) throws IOException {
        this.system = system;
        this.services = new ServiceClient(system);
        this.out = out;
    }

    /**
     * Runs the demo on a system that is ready. Samples that were sent before make nothing new.
     *
     * @throws IOException if the samples cannot be read or a service is not reached
     * @throws InterruptedException if the system is stopped meanwhile
     */
    public static void run(LocalSystem system, PrintStream out) throws IOException, InterruptedException {
        new Demo(system, out).run();
    }

    private void run() throws IOException, InterruptedException {
        Delivery delivery = new Delivery(system);
        List<Story> stories = new ArrayList<>();
        for (Sample sample : Sample.in(system.samples())) {
            stories.add(new Story(sample, sample.send(services, delivery)));
        }
        follow(stories);
        List<List<String>> rows = stories.stream()
                .flatMap(story -> story.lines().stream())
                .map(Line::cells)
                .toList();
        out.println();
        out.println("What became of " + rows.size() + " subjects of " + stories.size() + " samples (times of "
                + ZoneId.systemDefault() + "):");
        out.println();
        out.print(Table.of(Line.HEADINGS, rows));
        showLetter(stories);
        showMemory();
        out.flush();
    }

    private void follow(List<Story> stories) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Story> open = new ArrayList<>(stories);
        while (true) {
            for (Story story : open) {
                if (!story.isComplete()) {
                    story.goOn(system, services);
                }
            }
            open.removeIf(Story::isComplete);
            if (open.isEmpty() || System.nanoTime() > end) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private void showLetter(List<Story> stories) throws IOException {
        Optional<JsonNode> longest = stories.stream()
                .flatMap(story -> story.sent().stream())
                .max(Comparator.comparingInt(one -> one.path("tickets").size()));
        if (longest.isEmpty()) {
            return;
        }
        String customer = longest.get().path("recipient").asText();
        out.println();
        out.println("One of the acknowledgements, as " + customer + " sees it:");
        out.println();
        out.println(letter(customer, longest.get().path("mailId").asText())
                .orElse("(no longer there: the mail server keeps its mailboxes only as long as it runs)")
                .indent(2));
    }

    private Optional<String> letter(String customer, String mailId) throws IOException {
        try {
            for (MimeMessage mail : Mailboxes.of(system).read(customer)) {
                if (mailId.equals(mail.getMessageID())) {
                    return Optional.of(Letter.of(mail));
                }
            }
            return Optional.empty();
        } catch (MessagingException e) {
            throw new IOException("The mail's headers cannot be read", e);
        }
    }

    private void showMemory() {
        List<ProcessMemory> parts = system.memory().get();
        List<List<String>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(List.of(part.name(), mebibytes(part.bytes()))));
        rows.add(List.of(
                "together",
                mebibytes(parts.stream().mapToLong(ProcessMemory::bytes).sum())));
        out.print(Table.of(List.of("PROCESS", "MEMORY (proportional set size)"), rows));
    }

    private static String mebibytes(long bytes) {
        return String.format("%,8.0f MiB", bytes / MEBIBYTE);
    }
}
