package io.guichet.intake.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a search by name, the same for contacts ({@code c}) and organizations ({@code o}). */
final class Finding {

    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Finding(String alias) {
        this.alias = alias;
    }

    /** Restricts, if there is a value; {@code $} in the condition is what is looked for. */
    Finding and(String condition, @Nullable Object value) {
        if (value != null) {
            String parameter = "p" + parameters.size();
            conditions.add(condition.replace("$", ":" + parameter));
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Restricts. */
    Finding and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Each word given begins a word of the name, whatever accents and capitals; what has no letter in it finds nobody. */
    Finding name(@Nullable String written) {
        if (written == null) {
            return this;
        }
        List<String> words = FoldedName.words(written);
        return words.isEmpty()
                ? and("1 = 0")
                : and(
                        "to_tsvector('simple', " + alias + ".name_folded) @@ to_tsquery('simple', $)",
                        words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")));
    }

    /** Goes on behind a cursor, by name. */
    Finding after(@Nullable NameCursor cursor) {
        return cursor == null
                ? this
                : and(
                                "(" + alias + ".name_folded collate \"C\", " + alias
                                        + ".id) > (cast($ as text) collate \"C\", :afterId)",
                                cursor.name())
                        .with("afterId", cursor.id());
    }

    /** All conditions, the order, and how many there are to be at most. */
    String sql(int limit) {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return where + " order by " + alias + ".name_folded collate \"C\", " + alias + ".id limit " + limit;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private Finding with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }
}
