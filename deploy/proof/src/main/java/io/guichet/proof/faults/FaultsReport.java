package io.guichet.proof.faults;

import io.guichet.proof.check.Check;
import io.guichet.proof.check.Facts;
import io.guichet.proof.report.MarkdownTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run has shown, as Markdown. */
final class FaultsReport {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(ZoneOffset.UTC);
    private static final int SHOWN = 20;

    private final FaultsOptions options;
    private final Facts facts;
    private final Map<Check, List<String>> violations = new LinkedHashMap<>();

    /** Looks all promises up in the facts. */
    FaultsReport(FaultsOptions options, Facts facts) {
        this.options = options;
        this.facts = facts;
        Check.all().forEach(check -> violations.put(check, check.violations(facts)));
    }

    /** Whether every promise was kept. */
    boolean kept() {
        return violations.values().stream().allMatch(List::isEmpty);
    }

    /** A line for each promise, and the first of what breaks it. */
    String verdict() {
        List<String> lines = new ArrayList<>();
        violations.forEach((check, found) -> {
            lines.add((found.isEmpty() ? "kept    " : "BROKEN  ")
                    + check.promise()
                    + (found.isEmpty() ? "" : " (" + found.size() + " times)"));
            found.stream().limit(SHOWN).forEach(one -> lines.add("          " + one));
        });
        return String.join("\n", lines);
    }

    /**
     * Writes the report.
     *
     * @param machine on what, line by line
     * @param inflicted the faults, in their order
     * @return its file
     */
    Path write(Path directory, List<String> machine, List<String> inflicted) throws IOException {
        Files.createDirectories(directory);
        Path file =
                directory.resolve("faults-" + NAME.format(InstantSource.system().instant()) + ".md");
        Files.writeString(file, markdown(machine, inflicted));
        return file;
    }

    private String markdown(List<String> machine, List<String> inflicted) {
        List<String> parts = new ArrayList<>();
        parts.add("# Faults\n");
        machine.forEach(line -> parts.add("- " + line));
        parts.add("- " + options.messages() + " inputs in " + options.time().toSeconds() + " s, seed " + options.seed()
                + ", bug put in on purpose: " + options.bug().label());
        parts.add("\n## Promises\n\n" + promises());
        parts.add("## What was there\n\n" + counts());
        parts.add("## What was inflicted\n\n" + faults(inflicted));
        return String.join("\n", parts) + "\n";
    }

    private String promises() {
        MarkdownTable table = new MarkdownTable("promise", "kept", "broken by");
        violations.forEach((check, found) -> table.add(
                check.promise(),
                found.isEmpty() ? "yes" : "**no**, " + found.size() + " times",
                found.stream().limit(3).collect(Collectors.joining("; "))));
        return table.toString();
    }

    private String counts() {
        MarkdownTable table = new MarkdownTable("what", "how many");
        table.add("inputs handed in", String.valueOf(facts.sent().size()));
        table.add(
                "of these acknowledged",
                String.valueOf(
                        facts.sent().stream().filter(Facts.Sent::isAcknowledged).count()));
        table.add("messages", String.valueOf(facts.messages().size()));
        table.add("tickets", String.valueOf(facts.tickets().size()));
        facts.jobs().stream()
                .collect(Collectors.groupingBy(Facts.Job::state, TreeMap::new, Collectors.counting()))
                .forEach((state, many) -> table.add("notifications " + state, String.valueOf(many)));
        table.add("mails at the sink", String.valueOf(facts.mails().size()));
        table.add(
                "records of ticket.events", String.valueOf(facts.ticketEvents().size()));
        table.add(
                "of these repeated",
                String.valueOf(facts.ticketEvents().size()
                        - facts.ticketEvents().stream()
                                .map(Facts.TicketEvent::id)
                                .distinct()
                                .count()));
        table.add(
                "deadlines that fired",
                String.valueOf(facts.missed().stream()
                        .map(Facts.Missed::eventId)
                        .distinct()
                        .count()));
        table.add("poison", String.valueOf(facts.poison().size()));
        table.add("dead letters", String.valueOf(facts.deadLetters().size()));
        return table.toString();
    }

    private static String faults(List<String> inflicted) {
        MarkdownTable table = new MarkdownTable("fault", "times");
        inflicted.stream()
                .collect(Collectors.groupingBy(fault -> fault, TreeMap::new, Collectors.counting()))
                .forEach((fault, times) -> table.add("`" + fault + "`", String.valueOf(times)));
        return table.toString();
    }
}
