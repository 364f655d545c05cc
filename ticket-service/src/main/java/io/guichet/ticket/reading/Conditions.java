package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The conditions of one query: only those that restrict are written, so that each form of it has a plan of its own. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Restricts, if there is a value. */
    Conditions and(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : and(true, condition, parameter, value);
    }

    /** Restricts, if it must; a value that is missing then matches nothing. */
    Conditions and(boolean must, String condition, String parameter, @Nullable Object value) {
        if (must && value == null) {
            conditions.add("1 = 0");
        } else if (must && value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Goes on behind a cursor, if there is one. */
    Conditions after(String at, String key, @Nullable Cursor cursor, Function<Cursor, Object> keyOf) {
        if (cursor != null) {
            conditions.add("(%s, %s) > (:afterAt, :afterKey)".formatted(at, key));
            parameters.put("afterAt", cursor.at());
            parameters.put("afterKey", keyOf.apply(cursor));
        }
        return this;
    }

    <T> Uni<List<T>> list(String select, String order, Class<T> type, int limit) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return Panache.getSession()
                .flatMap(session -> query(session, select + where + " order by " + order, type)
                        .setMaxResults(limit)
                        .getResultList());
    }

    private <T> Mutiny.SelectionQuery<T> query(Mutiny.Session session, String hql, Class<T> type) {
        var query = session.createSelectionQuery(hql, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
