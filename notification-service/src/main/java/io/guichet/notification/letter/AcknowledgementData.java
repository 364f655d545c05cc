package io.guichet.notification.letter;

import io.guichet.notification.desk.MailDesk;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the template {@code acknowledgement} may use. Nothing in it was written by the sender of the message.
 *
 * @param tickets the numbers of the tickets that the message opened
 * @param channel {@code call}, {@code voicemail} or {@code email}
 * @param queue the queue of the ticket; {@code default} if there are several
 * @param desk the desk's name
 * @param signature of the sender, in the letter's language
 */
public record AcknowledgementData(List<String> tickets, String channel, String queue, String desk, String signature)
        implements LetterData {

    static final String TEMPLATE = "acknowledgement";
    private static final List<String> CHANNELS = List.of("call", "voicemail", "email");
    private static final List<List<String>> NUMBERS =
            List.of(List.of("2026-000001"), List.of("2026-000001", "2026-000002", "2026-000003"));

    public AcknowledgementData {
        tickets = List.copyOf(tickets);
    }

    /** One sample for every combination that a template can tell apart. */
    static Stream<AcknowledgementData> samples(MailDesk desk, String language) {
        var queues = new TreeSet<>(desk.queueSenders().keySet());
        queues.add(MailDesk.DEFAULT_QUEUE);
        return queues.stream()
                .flatMap(queue -> CHANNELS.stream()
                        .flatMap(channel ->
                                NUMBERS.stream().map(numbers -> of(desk, language, queue, channel, numbers))));
    }

    /** The data of a letter about these tickets, in one of the desk's languages. */
    public static AcknowledgementData of(
            MailDesk desk, String language, String queue, String channel, List<String> numbers) {
        var signature = desk.senderFor(queue).signatureIn(language);
        return new AcknowledgementData(numbers, channel, queue, desk.name(), signature);
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of(
                "tickets", tickets,
                "several", tickets.size() > 1,
                "channel", channel,
                "queue", queue,
                "desk", desk,
                "signature", signature);
    }
}
