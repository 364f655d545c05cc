package io.guichet.ticket.reading;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Lists of tickets as files, as long as they may be: written as they are read, a page at a time. */
@Cancellable(false)
@Path("/tickets")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = "Exports", description = "Tickets as files")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class ExportResource {

    private static final int PAGE = 500;
    private static final String JSON =
            "[{\"number\": \"2026-000001\", \"status\": \"new\", \"queue\": \"assistance\", \"summary\": \"Export refuses to start\"}]";
    private static final String CSV = """
            number,status,queue,level,labels,priority,kind,summary,contact,organization,channel,openedAt,changedAt,closedAt,dueAt
            2026-000001,new,assistance,1,,high,malfunction,Export refuses to start,Camille Martin,Boulangerie Martin,call,2026-11-20T08:12:01.123456Z,2026-11-20T08:12:01.123456Z,,
            """;

    private final TicketListing listing;
    private final CurrentViewer viewer;

    ExportResource(TicketListing listing, CurrentViewer viewer) {
        this.listing = listing;
        this.viewer = viewer;
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @Operation(
            summary = "All tickets that are asked for, as CSV",
            description =
                    "Parameters as of `GET /tickets`. RFC 4180 in UTF-8 with a byte order mark; a cell that a spreadsheet would take for"
                            + " a formula has an apostrophe in front. What is the desk's own is empty for clients.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "csv", value = CSV)))
    @APIResponse(responseCode = "400", description = "A parameter is not what it must be")
    public RestMulti<byte[]> csv(@BeanParam TicketParameters asked) {
        return export(asked, TicketExport.CSV);
    }

    @GET
    @Path("/export.json")
    @Produces("application/json")
    @Operation(summary = "All tickets that are asked for, as JSON", description = "Parameters as of `GET /tickets`.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "json", value = JSON)))
    @APIResponse(responseCode = "400", description = "A parameter is not what it must be")
    public RestMulti<byte[]> json(@BeanParam TicketParameters asked) {
        return export(asked, TicketExport.JSON);
    }

    private RestMulti<byte[]> export(TicketParameters asked, TicketExport written) {
        var viewing = viewer.get();
        var filter = TicketFilter.read(asked, viewing);
        var text = text(filter, TicketOrder.read(asked.sort), written, viewing)
                .map(part -> part.getBytes(StandardCharsets.UTF_8));
        return RestMulti.fromMultiData(text)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + written.fileName() + "\"")
                .build();
    }

    private Multi<String> text(TicketFilter filter, TicketOrder order, TicketExport written, Viewer viewing) {
        var first = new AtomicBoolean(true);
        var lines = pages(filter, order, viewing)
                .map(page -> page.stream()
                        .map(row -> written.line(TicketLine.of(row, viewing), first))
                        .collect(Collectors.joining()));
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(written.head()),
                        lines,
                        Multi.createFrom().item(written.foot()))
                .filter(part -> !part.isEmpty());
    }

    /** Each page in a short transaction of its own: nothing is held up by who reads slowly. */
    private Multi<List<TicketRow>> pages(TicketFilter filter, TicketOrder order, Viewer viewing) {
        var place = new AtomicReference<@Nullable TicketPlace>();
        return Multi.createBy()
                .repeating()
                .uni(() -> page(filter, order, place.get(), viewing).invoke(rows -> {
                    if (!rows.isEmpty()) {
                        place.set(TicketPlace.of(rows.get(rows.size() - 1), order));
                    }
                }))
                .whilst(rows -> rows.size() == PAGE);
    }

    private Uni<List<TicketRow>> page(
            TicketFilter filter, TicketOrder order, @Nullable TicketPlace place, Viewer viewing) {
        return listing.rows(filter, order, place, PAGE, viewing);
    }
}
