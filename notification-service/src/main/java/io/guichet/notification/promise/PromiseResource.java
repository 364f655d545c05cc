package io.guichet.notification.promise;

import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.letter.Letter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Finds statements of when the desk will act (P32). */
@Cancellable(false)
@Path("/promises")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = "Promises", description = "Statements of when the desk will act, which no mail may make")
class PromiseResource {

    private static final String ASKED = "{\"text\":\"Bonjour, nous vous répondrons sous 48 h.\"}";
    private static final String FOUND = """
            {"promises":[{"part":"text","phrase":"sous 48 h","start":29,"end":38}]}""";

    private final PromiseGuard guard;

    PromiseResource(PromiseGuard guard) {
        this.guard = guard;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findPromises",
            summary = "The phrases that say when the desk will act, with their positions")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a text", value = ASKED)))
    @APIResponse(
            responseCode = "200",
            description = "What was found; nothing if the text may go out",
            content =
                    @Content(
                            schema = @Schema(implementation = Findings.class),
                            examples = @ExampleObject(name = "a promise", value = FOUND)))
    @APIResponse(responseCode = "400", description = "There is no text, or too much")
    public Findings find(@Valid @NotNull Words words) {
        if (words.subject() == null && words.text() == null && words.html() == null) {
            throw new InvalidRequest("text", "is missing; give a subject, a text or HTML, or several of them");
        }
        var rendered = words.html() == null ? null : Letter.rendered(words.html());
        return new Findings(Stream.of(in("subject", words.subject()), in("text", words.text()), in("html", rendered))
                .flatMap(found -> found)
                .toList());
    }

    private Stream<Finding> in(String part, @Nullable String text) {
        return guard.find(Optional.ofNullable(text).orElse("")).stream()
                .map(promise -> new Finding(part, promise.phrase(), promise.start(), promise.end()));
    }

    /** What is to be sent to a customer. */
    record Words(
            @Size(max = 100_000) @Nullable String subject,
            @Size(max = 100_000) @Nullable String text,
            @Size(max = 100_000) @Nullable String html) {}

    /** All that was found, in the order of the parts. */
    @Schema(name = "Promises")
    record Findings(List<Finding> promises) {}

    /** A statement of when the desk will act. */
    @Schema(name = "Promise")
    record Finding(
            @Schema(enumeration = {"subject", "text", "html"})
            String part,

            @Schema(description = "The words as they stand there")
            String phrase,

            @Schema(description = "Its first character, from 0; in HTML, of what a reader sees of it")
            int start,

            @Schema(description = "The character after its last")
            int end) {}
}
