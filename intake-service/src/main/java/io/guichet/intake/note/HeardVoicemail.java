package io.guichet.intake.note;

import io.guichet.intake.contact.Sender;
import io.guichet.intake.message.Subject;
import io.guichet.intake.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agent heard on a voicemail (P9): its subjects, and who it was, as far as they said. */
@Schema(name = "HeardVoicemail")
record HeardVoicemail(
        @Size(max = 200) @Schema(examples = "Claire Martin") @Nullable
        String callerName,

        @Email @Size(max = 320) @Schema(examples = "caller@example.org") @Nullable
        String callerEmail,

        @Size(max = 200) @Schema(examples = "Atelier Martin") @Nullable
        String organization,

        @NotEmpty @Size(max = 20) @Schema(required = true) List<@NotNull @Valid NoteSubject> subjects) {

    static final String EXAMPLE = """
            {
              "callerName": "Claire Martin",
              "organization": "Atelier Martin",
              "subjects": [{"summary": "Export refuses to start", "kind": "malfunction"}]
            }
            """;

    List<Subject> noted() {
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> subjects.get(i).asSubject(i + 1))
                .toList();
    }

    /** What was known of the caller, and what they said. */
    Sender caller(Sender known, String region) {
        return Sender.caller(
                callerName == null ? known.name() : callerName,
                callerEmail == null ? known.address() : callerEmail,
                known.number(),
                region);
    }

    boolean saysWho() {
        return callerName != null || callerEmail != null || organization != null;
    }

    @Nullable
    String organizationName() {
        return PlainText.line(organization);
    }
}
