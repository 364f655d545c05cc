package io.guichet.ticket.visibility;

import io.guichet.ticket.number.TicketNumber;
import io.guichet.ticket.problem.TicketNotFound;
import io.guichet.ticket.query.Where;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may see a ticket, for what hangs on tickets. */
@ApplicationScoped
public class SeenTickets {

    private final Pool pool;

    SeenTickets(Pool pool) {
        this.pool = pool;
    }

    /**
     * The id of the ticket with a number as people write it.
     *
     * @throws TicketNotFound (as the Uni's failure) if there is none, or none that the viewer may see
     */
    public Uni<UUID> require(String number, Viewer viewer) {
        return TicketNumber.parse(number)
                .map(parsed -> find(parsed, viewer))
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> new TicketNotFound(number));
    }

    private Uni<@Nullable UUID> find(TicketNumber number, Viewer viewer) {
        var where = viewer.restrict(new Where().and("t.number = ?", number.toString()));
        return pool.preparedQuery("select t.id from ticket t" + where.text())
                .execute(where.values())
                .map(SeenTickets::id);
    }

    private static @Nullable UUID id(RowSet<Row> rows) {
        return rows.size() == 0 ? null : rows.iterator().next().getUUID("id");
    }
}
