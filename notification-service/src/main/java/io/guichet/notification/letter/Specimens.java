package io.guichet.notification.letter;

import io.guichet.notification.desk.MailDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Data to try templates with: everything that a template can tell apart. */
final class Specimens {

    private static final List<String> CHANNELS = List.of("email", "call", "voicemail");
    private static final List<List<String>> NUMBERS =
            List.of(List.of("2026-000001"), List.of("2026-000001", "2026-000002", "2026-000003"));

    private final MailDesk desk;

    Specimens(MailDesk desk) {
        this.desk = desk;
    }

    /** The fullest data of a letter, to show what it looks like. */
    LetterData fullest(LetterTemplate template, String language) {
        var details = new HashMap<String, Object>();
        template.fields()
                .forEach(field -> details.put(field.name(), field.samples().get(1)));
        return new LetterData(template, language, MailDesk.DEFAULT_QUEUE, "email", NUMBERS.get(0), details);
    }

    /** Every queue, channel and number of tickets with the fullest details; then every value of every field, one at a time. */
    Stream<LetterData> all(LetterTemplate template, String language) {
        var fullest = fullest(template, language);
        return Stream.concat(occasions(fullest), variations(fullest));
    }

    private Stream<LetterData> occasions(LetterData full) {
        var queues = new TreeSet<>(desk.queueSenders().keySet());
        queues.add(MailDesk.DEFAULT_QUEUE);
        return queues.stream()
                .flatMap(queue -> CHANNELS.stream()
                        .flatMap(channel -> NUMBERS.stream()
                                .map(numbers -> new LetterData(
                                        full.template(), full.language(), queue, channel, numbers, full.details()))));
    }

    private static Stream<LetterData> variations(LetterData full) {
        return full.template().fields().stream()
                .flatMap(field -> field.samples().stream().map(value -> with(full, field.name(), value)));
    }

    private static LetterData with(LetterData full, String name, Object value) {
        Map<String, Object> details = new HashMap<>(full.details());
        details.put(name, value);
        return new LetterData(full.template(), full.language(), full.queue(), full.channel(), full.tickets(), details);
    }
}
