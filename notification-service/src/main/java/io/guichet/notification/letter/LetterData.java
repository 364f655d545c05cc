package io.guichet.notification.letter;

import io.guichet.notification.desk.MailDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a letter is written from.
 *
 * @param template which letter
 * @param language one of the desk's
 * @param queue of the ticket; {@code default} if there are several
 * @param channel how the customer came, such as {@code call}, {@code voicemail} or {@code email}
 * @param tickets the numbers; none in letters inside that are about something else
 * @param details more fields, by name
 */
public record LetterData(
        LetterTemplate template,
        String language,
        String queue,
        String channel,
        List<String> tickets,
        Map<String, Object> details) {

    /** The fields that every template may use. */
    static final Set<String> COMMON = Set.of("tickets", "number", "several", "channel", "queue", "desk", "signature");

    // they stand in subjects
    private static final Set<String> OF_ONE_LINE = Set.of("subject", "summary", "by", "devNumber", "into", "recipient");

    public LetterData {
        tickets = List.copyOf(tickets);
        details = Map.copyOf(details);
    }

    /** All fields of the template, those that nobody gave being empty. */
    Map<String, Object> fields(MailDesk desk) {
        var fields = new HashMap<String, Object>();
        fields.put("tickets", tickets);
        fields.put("number", tickets.isEmpty() ? "" : tickets.get(0));
        fields.put("several", tickets.size() > 1);
        fields.put("channel", channel);
        fields.put("queue", queue);
        fields.put("desk", desk.name());
        fields.put("signature", desk.senderFor(queue).signatureIn(language));
        for (var field : template.fields()) {
            fields.put(field.name(), readable(field.name(), field.value(details.get(field.name()))));
        }
        return fields;
    }

    private static Object readable(String name, Object value) {
        return OF_ONE_LINE.contains(name)
                ? value.toString()
                        .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                        .strip()
                : value;
    }
}
