package io.guichet.ticket.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.UUID;

/** Makes what tickets are found by, from all that is stored of them. */
final class SearchRows {

    /** Characters of one ticket that are searched; PostgreSQL takes no more than 1 MB of stems in all. */
    private static final int SEARCHED = 200_000;

    // a text is stemmed in its own language; where that is not known, or neither, in both
    private static final String STEMS = """
            case language when 'fr' then to_tsvector('desk_french', %1$s)
                          when 'en' then to_tsvector('desk_english', %1$s)
                          else to_tsvector('desk_french', %1$s) || to_tsvector('desk_english', %1$s) end
            """;

    private static final String WRITE = """
            with here as (
              select t.id, left(t.language, 2) as language,
                     left(concat_ws(E'\\n', 'n' || replace(t.number, '-', ''), t.summary, t.contact_name,
                                    t.contact_organization_name, t.sender_name, m.texts), %1$d) as everybody,
                     concat_ws(' ', t.contact_address, translate(t.contact_address, '@', ' '), 't' || right(t.contact_number, 9),
                               t.sender_address, translate(t.sender_address, '@', ' '), 't' || right(t.sender_number, 9),
                               m.addresses) as desk_only
              from ticket t left join lateral (
                select string_agg(concat_ws(E'\\n', m.summary, m.sender_name, m.text), E'\\n' order by m.added_at, m.id) as texts,
                       string_agg(concat_ws(' ', m.sender_address, translate(m.sender_address, '@', ' '), 't' || right(m.sender_number, 9)), ' ') as addresses
                from ticket_message m where m.ticket_id = t.id) m on true
              where %%s)
            insert into ticket_search (ticket_id, words, desk)
            select id, stems, stems || to_tsvector('desk_french', left(desk_only, %1$d))
            from (select id, desk_only, %2$s as stems from here) s
            on conflict (ticket_id) do update set words = excluded.words, desk = excluded.desk
            """.formatted(SEARCHED, STEMS.formatted("everybody"));

    private static final String WRITE_THESE = WRITE.formatted("t.id = any($1)");

    /** For a database that was filled past the service. */
    static final String WRITE_ALL = WRITE.formatted("true");

    private SearchRows() {}

    /** Makes them for these tickets, as far as they are here. */
    static Uni<Void> write(SqlConnection connection, Collection<UUID> tickets) {
        return connection
                .preparedQuery(WRITE_THESE)
                .execute(Tuple.of(tickets.toArray(UUID[]::new)))
                .replaceWithVoid();
    }
}
