package io.guichet.local;

import java.util.List;
import java.util.stream.Stream;

/** The topics that exist from the start, each with the one where its dead letters lie. */
public final class Topics {
    static final int PARTITIONS = 6;
    static final int RETENTION_DAYS = 30;

    private static final List<String> NAMES = List.of(
            "intake.messages",
            "triage.decisions",
            "ticket.events",
            "sla.events",
            "notification.events",
            "contact.events",
            "knowledge.events",
            "improvement.events",
            "staff.events");

    private Topics() {}

    /** All topics, each followed by its dead letters' one. */
    public static List<String> all() {
        return NAMES.stream().flatMap(name -> Stream.of(name, name + ".dlq")).toList();
    }
}
