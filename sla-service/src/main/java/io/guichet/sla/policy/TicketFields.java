package io.guichet.sla.policy;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import io.guichet.sla.history.Fact.Person;
import io.guichet.sla.history.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scope can ask of a ticket. Each always has a value: what is not known is empty text, 0 or an empty list. */
final class TicketFields {
    /** Who reads these words to the desk: the head of {@code deploy/desks/a/sla.yaml}. Keep both together. */
    static final Map<String, CelType> TYPES = Map.ofEntries(
            Map.entry("subject", SimpleType.STRING),
            Map.entry("queue", SimpleType.STRING),
            Map.entry("level", SimpleType.INT),
            Map.entry("priority", SimpleType.STRING),
            Map.entry("kind", SimpleType.STRING),
            Map.entry("product", SimpleType.STRING),
            Map.entry("channel", SimpleType.STRING),
            Map.entry("labels", ListType.create(SimpleType.STRING)),
            Map.entry("organization", SimpleType.STRING),
            Map.entry("organizationId", SimpleType.STRING),
            Map.entry("assignee", SimpleType.STRING));

    private TicketFields() {}

    static Map<String, Object> of(Standing ticket) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", ticket.subject());
        values.put("queue", ticket.queue());
        values.put("level", (long) ticket.level());
        values.put("priority", ticket.priority());
        values.put("kind", ticket.kind());
        values.put("product", ticket.product());
        values.put("channel", ticket.channel());
        values.put("labels", ticket.labels());
        values.put("organization", ticket.organization());
        values.put("organizationId", ticket.organizationId());
        values.put("assignee", name(ticket.assignee()));
        return values;
    }

    private static String name(@Nullable Person person) {
        return person == null || person.name() == null ? "" : person.name();
    }
}
