package io.guichet.triage.folder;

import io.guichet.chassis.http.Cursor;
import io.guichet.chassis.http.Limit;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.triage.decision.DecisionView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Folders: read, and emptied by deciding anew. */
@Cancellable(false)
@Path("/folders")
@Tag(name = "Folders", description = "Messages that need nobody, kept (P18)")
@Produces(MediaType.APPLICATION_JSON)
public class FolderResource {

    private final Folders folders;
    private final SecondLook secondLook;
    private final Outbox outbox;

    FolderResource(Folders folders, SecondLook secondLook, Outbox outbox) {
        this.folders = folders;
        this.secondLook = secondLook;
        this.outbox = outbox;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(summary = "The folders of the desk, and how much is in each")
    @APIResponse(responseCode = "200", description = "All folders, on one page")
    public Uni<Page<FolderView>> folders() {
        return folders.all().map(Page::whole);
    }

    @GET
    @Path("{name}/messages")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(summary = "What is in a folder, the newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "after or limit is not what it must be")
    @APIResponse(responseCode = "404", description = "There is no such folder")
    public Uni<Page<FiledView>> messages(
            @Parameter(example = "backups") String name,
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "1 to 200; absent: 50") @RestQuery @Nullable String limit) {
        return folders.messages(name, Cursor.read(after), Limit.read(limit));
    }

    @POST
    @Path("{name}/messages/{id}/triage")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER})
    @Operation(
            summary = "Send a message through triage again",
            description =
                    "Its subjects in this folder are decided anew, by the rules in force; what would file them here again is passed over.")
    @APIResponse(responseCode = "200", description = "The new decisions")
    @APIResponse(responseCode = "404", description = "There is no such folder or message")
    @APIResponse(responseCode = "409", description = "The message is not in the folder, or no longer")
    @APIResponse(responseCode = "410", description = "The message is no longer kept")
    public Uni<List<DecisionView>> again(
            @Parameter(example = "spam") String name, @Parameter(description = "The message's id") UUID id) {
        folders.require(name);
        return secondLook.again(name, id).invoke(outbox::wake);
    }
}
