package io.guichet.notification.preview;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.chassis.promise.Promise;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.letter.Letter;
import io.guichet.notification.letter.LetterData;
import io.guichet.notification.letter.LetterTemplate;
import io.guichet.notification.letter.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Shows letters without sending them. */
@Cancellable(false)
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
@Tag(name = "Letters", description = "What mails look like")
class PreviewResource {

    private static final String ASKED = """
            {"language":"en","tickets":["2026-000001"],"fields":{"into":"2026-000009"}}""";
    private static final String SHOWN = """
            {"subject":"[2026-000001] Your request goes on as 2026-000009","text":"Hello,\n\nYour request …",
             "html":"<!DOCTYPE html>…","promises":[]}""";

    private final Letters letters;
    private final MailDesk desk;
    private final PromiseGuard guard;

    PreviewResource(Letters letters, MailDesk desk, PromiseGuard guard) {
        this.letters = letters;
        this.desk = desk;
        this.guard = guard;
    }

    @POST
    @Path("/{name}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewTemplate",
            summary = "A letter as it would be written; what is not given is filled with a sample")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a merge", value = ASKED)))
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content =
                    @Content(
                            schema = @Schema(implementation = View.class),
                            examples = @ExampleObject(name = "a merge", value = SHOWN)))
    @APIResponse(responseCode = "400", description = "A field is not what the template can show")
    @APIResponse(responseCode = "404", description = "There is no such letter")
    public View preview(@Parameter(example = "merged") String name, @Valid @NotNull Wanted wanted) {
        var template = LetterTemplate.of(name).orElseThrow(() -> new NoSuchTemplate(name));
        var data = data(template, wanted);
        try {
            var letter = letters.write(data);
            return View.of(letter, template.isForCustomers() ? guard.find(letter.readable()) : List.of());
        } catch (BrokenDeskFile e) {
            throw new InvalidRequest("fields", "cannot be shown: " + e.getMessage());
        }
    }

    private LetterData data(LetterTemplate template, Wanted wanted) {
        var language = desk.languageFor(wanted.language());
        var sample = letters.specimen(template, language);
        var fields = new HashMap<>(sample.details());
        Optional.ofNullable(wanted.fields()).ifPresent(fields::putAll);
        return new LetterData(
                template,
                language,
                Optional.ofNullable(wanted.queue()).orElse(sample.queue()),
                Optional.ofNullable(wanted.channel()).orElse(sample.channel()),
                Optional.ofNullable(wanted.tickets()).orElse(sample.tickets()),
                fields);
    }

    /** What is to be shown; everything has a sample in its place. */
    record Wanted(
            @Nullable String language,
            @Nullable String queue,
            @Nullable String channel,
            @Size(max = 100) @Nullable List<@NotBlank String> tickets,
            @Nullable Map<String, @NotNull Object> fields) {}

    /** A letter. */
    @Schema(name = "Letter")
    record View(
            String subject,
            String text,
            String html,

            @Schema(description = "What it says of when the desk will act; such a mail is stopped")
            List<String> promises) {

        static View of(Letter letter, List<Promise> promises) {
            return new View(
                    letter.subject(),
                    letter.text(),
                    letter.html(),
                    promises.stream().map(Promise::phrase).distinct().toList());
        }
    }
}
