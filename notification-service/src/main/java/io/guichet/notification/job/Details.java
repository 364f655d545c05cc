package io.guichet.notification.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the event behind a notification said and its letter needs, by the names that templates use: texts, numbers, truth values, lists
 * and maps of them.
 */
public record Details(Map<String, Object> values) {

    /** The text of an agent's reply as HTML, for the HTML part alone. */
    public static final String HTML = "html";

    /** A subject that an agent chose. */
    public static final String SUBJECT = "subject";

    /** Addresses that get a copy. */
    public static final String CC = "cc";

    /** Files that go with the mail. */
    public static final String ATTACHMENTS = "attachments";

    /** Message-IDs of the customer's mails on the ticket, oldest first. */
    public static final String REFERENCES = "references";

    /** Why an agent's statement of when the desk will act goes out all the same (P32). */
    public static final String INSISTED = "insisted";

    /** Nothing but the tickets' numbers. */
    public static final Details NONE = new Details(Map.of());

    public Details {
        values = Map.copyOf(values);
    }

    /** The same with one more; without it if there is no value. */
    public Details with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Details(more);
    }

    /** A text, if it is there. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    /** A list of texts; empty if it is not there. */
    public List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
