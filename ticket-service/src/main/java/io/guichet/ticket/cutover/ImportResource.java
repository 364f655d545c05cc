package io.guichet.ticket.cutover;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Takes the open tickets of another system over. */
@Cancellable(false)
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cut-over", description = "Open tickets of another system, with their numbers and their history")
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String ABOUT =
            "Up to 1 MB at a time, as it comes; send the rest in further requests. The same again opens nothing twice. A ticket is"
                    + " opened with the date that it had there, so its clocks began then; it is new, and nobody is acknowledged. It is found by its"
                    + " former number (GET /imports/tickets?number=). What is closed there is refused; so is what cannot be read, by name, and all the"
                    + " others are taken.";
    private static final String CSV_EXAMPLE = """
            number;openedAt;summary;text;queue;status;contact.name;contact.address;contact.organization.name;at;from
            SUP-4711;2026-11-02T09:30:00Z;Export refuses to start;Since this morning.;assistance;open;Camille Martin;caller@example.org;Boulangerie Martin;;
            SUP-4711;;;Which version is it?;;;;;;2026-11-02T10:00:00Z;Support
            """;
    private static final String JSON_EXAMPLE = """
            [{"number":"SUP-4711","openedAt":"2026-11-02T09:30:00Z","summary":"Export refuses to start","text":"Since this morning.",
              "queue":"assistance","status":"open",
              "contact":{"name":"Camille Martin","address":"caller@example.org","organization":{"name":"Boulangerie Martin"}},
              "messages":[{"at":"2026-11-02T10:00:00Z","from":"Support","text":"Which version is it?"}]}]
            """;
    private static final String FOUND = """
            [{"system":"mantis","formerNumber":"SUP-4711","ticketId":"0199aa10-0000-7000-8000-000000000001","number":"2026-000001"}]
            """;
    private static final String REPORT = """
            {"tickets":3,"opened":1,"there":1,"refused":[{"line":3,"number":"SUP-4712","field":"openedAt",
             "reason":"must be when it was opened, such as 2026-11-02T09:30:00Z"}]}
            """;

    private final TicketImport imports;
    private final FormerNumbers numbers;
    private final CurrentCaller caller;

    ImportResource(TicketImport imports, FormerNumbers numbers, CurrentCaller caller) {
        this.imports = imports;
        this.numbers = numbers;
        this.caller = caller;
    }

    @GET
    @Path("/tickets")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(
            summary = "Which ticket a number of another system is now",
            description = "One for each system that had it.")
    @APIResponse(
            responseCode = "200",
            description = "The tickets; none, if nobody had the number",
            content = @Content(examples = @ExampleObject(name = "found", value = FOUND)))
    @APIResponse(responseCode = "400", description = "No number is given")
    public Uni<List<FormerNumberView>> former(
            @Parameter(required = true, example = "SUP-4711") @RestQuery @Nullable String number) {
        if (number == null || !number.matches("[^\\p{Cntrl}]{1,100}")) {
            throw new InvalidRequest("number", "must be a number as the other system wrote it, such as SUP-4711");
        }
        return numbers.find(number.strip());
    }

    @POST
    @Blocking // the body is read while it comes
    @Consumes(CSV)
    @Operation(
            summary = "Take tickets over from CSV",
            description =
                    "UTF-8, parted by semicolons or commas; the first line names the columns as in JSON, with dots where something lies"
                            + " within another. A line with the number of the one before it is a further message of that ticket. "
                            + ABOUT)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "a ticket", value = CSV_EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportReport.class),
                            examples = @ExampleObject(name = "report", value = REPORT)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong, or the first line does not name the columns")
    @APIResponse(responseCode = "413", description = "The file is larger than 1 MB")
    public Uni<ImportReport> csv(
            @Parameter(required = true, description = "where they come from", example = "mantis") @RestQuery @Nullable
                    String system,
            @Parameter(description = "of those that do not say; by default contact", example = "assistance")
                    @RestQuery
                    @Nullable
                    String queue,
            InputStream file) {
        return take(() -> new CsvTickets(file), system, queue);
    }

    @POST
    @Blocking // the body is read while it comes
    @Consumes({MediaType.APPLICATION_JSON, NDJSON})
    @Operation(
            summary = "Take tickets over from JSON",
            description = "An array of tickets, or one after the other (NDJSON). " + ABOUT)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FormerTicket[].class),
                            examples = @ExampleObject(name = "a ticket", value = JSON_EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportReport.class),
                            examples = @ExampleObject(name = "report", value = REPORT)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong")
    @APIResponse(responseCode = "413", description = "The file is larger than 1 MB")
    public Uni<ImportReport> json(
            @RestQuery @Nullable String system, @RestQuery @Nullable String queue, InputStream file) {
        return take(() -> new JsonTickets(file), system, queue);
    }

    private Uni<ImportReport> take(Supplier<TicketSource> file, @Nullable String system, @Nullable String queue) {
        if (system == null || !system.matches(FormerTicket.SLUG)) {
            throw new InvalidRequest("system", "must name where the tickets come from, in lower case, such as mantis");
        }
        if (queue != null && !queue.matches(FormerTicket.SLUG)) {
            throw new InvalidRequest("queue", FormerTicket.NO_SLUG);
        }
        return imports.take(
                file,
                new TicketImport.Cutover(
                        system, queue == null ? "contact" : queue, caller.get().name()));
    }
}
