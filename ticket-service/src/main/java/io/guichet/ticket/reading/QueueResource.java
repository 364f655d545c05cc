package io.guichet.ticket.reading;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.query.Where;
import io.guichet.ticket.visibility.CurrentViewer;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** How the queues stand. */
@Cancellable(false)
@Path("/queues")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = "Queues", description = "How the queues stand")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class QueueResource {

    private final Pool pool;
    private final CurrentViewer viewer;
    private final InstantSource clock;

    QueueResource(Pool pool, CurrentViewer viewer, InstantSource clock) {
        this.pool = pool;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Path("/summary")
    @Operation(
            summary = "How each queue stands",
            description = "Every queue with a ticket that is not closed, as far as the caller may see it.")
    @APIResponse(
            responseCode = "200",
            description = "All on one page",
            content = @Content(examples = @ExampleObject(name = "queues", value = Examples.QUEUES)))
    public Uni<Page<QueueSummary>> summary() {
        return summary(viewer.get());
    }

    private Uni<Page<QueueSummary>> summary(Viewer viewer) {
        var where = new Where();
        var now = where.bind(clock.instant());
        viewer.restrict(where.and("t.status not in ('CLOSED', 'MERGED')"));
        var sql = """
                select t.queue, count(*) filter (where t.status in ('NEW', 'OPEN')) as waiting,
                       count(*) filter (where t.status = 'NEW') as untouched,
                       count(*) filter (where t.status not in ('NEW', 'OPEN')) as elsewhere,
                       count(o.ticket_id) as overdue,
                       min(t.opened_at) filter (where t.status in ('NEW', 'OPEN')) as oldest
                from ticket t
                left join (select distinct d.ticket_id from ticket_due d where d.met_at is null and d.due_at < %s) o on o.ticket_id = t.id
                %s group by t.queue order by t.queue""".formatted(now, where.text());
        return pool.preparedQuery(sql)
                .execute(where.values())
                .map(rows -> Page.whole(rows.stream().map(QueueSummary::of).toList()));
    }
}
