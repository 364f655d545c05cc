package io.guichet.intake.exchange;

import io.guichet.chassis.identity.Roles;
import io.guichet.intake.work.HeavyWork;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;

/** All contacts at once, as CSV. */
@Cancellable(false)
@Path("/contacts")
@Tag(name = "Contacts")
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class ExchangeResource {

    static final String CSV = "text/csv";

    private static final String EXAMPLE = """
            external_id;name;language;organization_external_id;organization;addresses;numbers
            P-2077;Claire Martin;fr;C-1042;Atelier Martin;caller@example.org|claire@example.org;05 61 00 00 00
            """;

    private final ContactImport imports;
    private final ContactExport exports;
    private final HeavyWork work;

    ExchangeResource(ContactImport imports, ContactExport exports, HeavyWork work) {
        this.imports = imports;
        this.exports = exports;
        this.work = work;
    }

    @POST
    @Path("/csv")
    @Blocking // the body is read while it comes
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take contacts in from CSV",
            description =
                    "Up to 100,000 lines and 25 MB of UTF-8, parted by semicolons or commas; the first line names the"
                            + " columns id, external_id, name, language, organization_external_id, organization, addresses and numbers,"
                            + " of which only name must be there. Several addresses or numbers are parted by |. Each line is an upsert: by"
                            + " id, by external id, by mail address, by organization and name, by number and name. What a column that is"
                            + " not there says stays as it is; an organization that is named and not here becomes known. Good lines go in,"
                            + " the report names the others. The same file again changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "a contact", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each line",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "400", description = "The first line does not name the columns")
    @APIResponse(responseCode = "413", description = "The file is larger than 25 MB")
    public Uni<ImportReport> take(InputStream file) {
        return work.onEventLoop(() -> imports.take(file));
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    @Operation(
            summary = "All contacts as CSV",
            description =
                    "It can be taken in again and changes nothing. A cell that a spreadsheet would run as a formula begins"
                            + " with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "a contact", value = EXAMPLE)))
    public Multi<byte[]> all() {
        return RestMulti.fromMultiData(exports.all())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
