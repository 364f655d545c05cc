package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.receipt.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Contacts: who calls and writes. A client sees those of their own organization. */
@Cancellable(false)
@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "Persons who call and write, and their organizations (P2)")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class ContactResource {

    private static final String PATH = "/contacts/";

    private final ContactBook book;
    private final ContactSearch search;
    private final CurrentCaller caller;

    ContactResource(ContactBook book, ContactSearch search, CurrentCaller caller) {
        this.book = book;
        this.search = search;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM, Roles.CLIENT})
    @Operation(summary = "Contacts", description = "By name. A client sees those of their organization.")
    @APIResponse(
            responseCode = "200",
            description = "A page of contacts",
            content = @Content(examples = @ExampleObject(name = "a page", value = ContactExample.PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is not what it must be; the problem names it")
    public Uni<Page<ContactView>> list(
            @BeanParam @Valid Search query,
            @Parameter(description = "Those of this organization") @RestQuery @Nullable UUID organization) {
        return search.contacts(query, organization, Sight.of(caller.get()));
    }

    @GET
    @Path("/lookup")
    @Operation(
            summary = "Who is reached at a number or address",
            description =
                    "As a call or mail from there would be recognized: known, unknown, or ambiguous with those who it"
                            + " may be.")
    @APIResponse(responseCode = "200", description = "Who it is")
    @APIResponse(responseCode = "400", description = "Neither is given, or it cannot be one")
    public Uni<Lookup> lookup(
            @Parameter(description = "In any writing", example = "05 61 00 00 00") @RestQuery @Nullable String number,
            @Parameter(example = "caller@example.org") @RestQuery @Nullable String address) {
        if (number == null && address == null) {
            throw new InvalidRequest("number", "number or address is required");
        }
        return search.lookup(number, address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a contact known",
            description = "Sent again with the same key, it gets the same answer and nobody is there twice.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ContactInput.class),
                            examples = @ExampleObject(name = "a contact", value = ContactExample.CONTACT)))
    @APIResponse(
            responseCode = "201",
            description = "The contact; the header Location names it",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "409", description = "The address, the external id or the person is there already")
    @APIResponse(responseCode = "422", description = "The organization is not here, or the key was used for another")
    public Uni<Response> add(
            @Parameter(required = true, example = "contact-2026-11-20-1") @RestHeader(IdempotencyKey.HEADER) @Nullable
                    String idempotencyKey,
            @NotNull(message = "a contact as JSON is expected") ContactInput input) {
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        CreationClaim claim = CreationClaim.of("contacts", caller.get().name(), key, input);
        return book.add(input, claim).map(made -> shown(Response.Status.CREATED, made.contact()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM, Roles.CLIENT})
    @Operation(summary = "A contact", description = "One who was merged into another answers with where that one is.")
    @APIResponse(
            responseCode = "200",
            description = "The contact; the header ETag is for changing it",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(
            responseCode = "301",
            description = "Merged; Location and mergedInto name the contact that stands for it",
            content =
                    @Content(
                            schema = @Schema(implementation = Pointer.class),
                            examples = @ExampleObject(name = "merged", value = ContactExample.MERGED)))
    @APIResponse(responseCode = "404", description = "No contact has this id, or a client may not see it")
    @APIResponse(responseCode = "410", description = "Erased")
    public Uni<Response> read(@RestPath UUID id) {
        return book.read(id, Sight.of(caller.get())).map(ContactResource::shownOrMoved);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a contact", description = "The whole of it: what is absent is gone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ContactInput.class),
                            examples = @ExampleObject(name = "a contact", value = ContactExample.CONTACT)))
    @APIResponse(
            responseCode = "200",
            description = "The contact as it is now",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "404", description = "No contact has this id")
    @APIResponse(responseCode = "409", description = "Merged into another; or the address or external id is another's")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Response> replace(
            @RestPath UUID id,
            @Parameter(required = true, example = "\"3\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "a contact as JSON is expected") ContactInput input) {
        return book.replace(id, input, IfMatch.required(ifMatch)).map(contact -> shown(Response.Status.OK, contact));
    }

    @PUT
    @Path("/by-external-id/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A contact, as its master knows it",
            description =
                    "Repeatable: one who is there is changed, and nobody is ever there twice. One whom the desk already"
                            + " knows by a mail address, or by name and organization, is taken for the same. Addresses and numbers that"
                            + " the desk has learnt itself stay.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ContactInput.class),
                            examples = @ExampleObject(name = "a contact", value = ContactExample.CONTACT)))
    @APIResponse(
            responseCode = "200",
            description = "Was there",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Is new",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "409", description = "Merged into another, or the address is another's")
    @APIResponse(responseCode = "422", description = "The organization is not here")
    public Uni<Response> upsert(
            @Parameter(example = "P-2077") @RestPath String externalId,
            @NotNull(message = "a contact as JSON is expected") ContactInput input) {
        return book.upsert(externalId, input)
                .map(made -> shown(made.fresh() ? Response.Status.CREATED : Response.Status.OK, made.contact()));
    }

    private static Response shownOrMoved(Contact contact) {
        UUID mergedInto = contact.erasedAt() == null ? contact.mergedInto() : null;
        return mergedInto == null
                ? shown(Response.Status.OK, Roster.live(contact))
                : Response.status(Response.Status.MOVED_PERMANENTLY)
                        .header("Location", PATH + mergedInto)
                        .entity(new Pointer(contact.id(), mergedInto))
                        .build();
    }

    private static Response shown(Response.Status status, Contact contact) {
        return Response.status(status)
                .tag(IfMatch.tag(contact.version()))
                .header("Location", PATH + contact.id())
                .entity(ContactView.of(contact))
                .build();
    }
}
