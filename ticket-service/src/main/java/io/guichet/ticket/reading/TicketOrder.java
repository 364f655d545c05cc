package io.guichet.ticket.reading;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.query.Where;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which order tickets are listed; each has an index, and its number tells apart what is otherwise equal. */
enum TicketOrder {
    OPENED("opened", "t.opened_at, t.number", true),
    LATEST_OPENED("-opened", "t.opened_at, t.number", false),
    CHANGED("changed", "t.changed_at, t.number", true),
    LATEST_CHANGED("-changed", "t.changed_at, t.number", false),
    /** The most urgent first (P30), then the oldest; of what is closed nothing is urgent. */
    URGENCY("urgency", "urgency(t.priority), t.opened_at, t.number", true);

    private final String wire;
    private final String columns;
    private final boolean ascending;

    TicketOrder(String wire, String columns, boolean ascending) {
        this.wire = wire;
        this.columns = columns;
        this.ascending = ascending;
    }

    /**
     * Reads the parameter {@code sort}.
     *
     * @throws InvalidRequest if there is no such order
     */
    static TicketOrder read(@Nullable String sort) {
        return sort == null
                ? OPENED
                : Arrays.stream(values())
                        .filter(order -> order.wire.equals(sort))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest(
                                "sort",
                                "must be one of "
                                        + Arrays.stream(values())
                                                .map(TicketOrder::wire)
                                                .collect(Collectors.joining(", "))));
    }

    /** The clause, with the keyword. */
    String text() {
        return " order by " + (ascending ? columns : columns.replace(",", " desc,") + " desc");
    }

    /** Goes on behind a place, if there is one. */
    Where after(@Nullable TicketPlace place, Where where) {
        if (this == URGENCY) {
            where.and("t.status not in ('CLOSED', 'MERGED')");
        }
        if (place == null) {
            return where;
        }
        var condition = "(" + columns + ") " + (ascending ? ">" : "<");
        return this == URGENCY
                ? where.and(condition + " (?, ?, ?)", place.urgency(), place.at(), place.number())
                : where.and(condition + " (?, ?)", place.at(), place.number());
    }

    boolean isByChange() {
        return this == CHANGED || this == LATEST_CHANGED;
    }

    /** The word in queries. */
    String wire() {
        return wire;
    }
}
