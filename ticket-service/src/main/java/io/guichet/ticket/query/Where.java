package io.guichet.ticket.query;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of one SQL query and their values: only those that restrict are written, so that each form has a plan of its own. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Restricts; each {@code ?} stands for the next of the values. */
    public Where and(String condition, Object... given) {
        var written = new StringBuilder();
        int next = 0;
        for (int i = 0; i < condition.length(); i++) {
            if (condition.charAt(i) == '?') {
                written.append(bind(given[next++]));
            } else {
                written.append(condition.charAt(i));
            }
        }
        conditions.add(written.toString());
        return this;
    }

    /** Restricts, if there is a value. */
    public Where andIf(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    /** Restricts to one of some words, if there are any. A single one is compared as such: an index can then give the order too. */
    public Where among(String column, Collection<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        return words.size() == 1
                ? and(column + " = ?", words.iterator().next())
                : and(column + " = any(?)", (Object) words.toArray(String[]::new));
    }

    /** A value's placeholder, for other parts of the query. */
    public String bind(Object value) {
        values.add(value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        return "$" + values.size();
    }

    /** The clause, with the keyword. */
    public String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The values, in the order of their placeholders. */
    public Tuple values() {
        return Tuple.from(values);
    }
}
