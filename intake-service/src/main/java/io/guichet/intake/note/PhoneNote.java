package io.guichet.intake.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A phone note as an agent hands it in (P1). At least one of number, name and e-mail tells who called.
 *
 * @param receivedAt when the call came in
 * @param transcript what was said on the voicemail, as far as a machine understood it
 * @param callId the telephone system's name of the call, when it told of it: its draft is done with this note
 */
@Schema(name = "PhoneNote")
public record PhoneNote(
        @NotNull @Schema(required = true, examples = "call") NoteChannel channel,

        @NotNull @Schema(required = true, examples = "2026-11-20T09:12:00+01:00")
        Instant receivedAt,

        @Size(max = 50) @Schema(examples = "05 61 00 00 00") @Nullable
        String callerNumber,

        @Size(max = 200) @Schema(examples = "Claire Martin") @Nullable
        String callerName,

        @Email @Size(max = 320) @Schema(examples = "caller@example.org") @Nullable
        String callerEmail,

        @Size(max = 200) @Schema(examples = "Atelier Martin") @Nullable
        String organization,

        @NotEmpty
        @Size(max = 20)
        @Schema(required = true, description = "Of a voicemail that nobody has listened to: none")
        List<@NotNull @Valid NoteSubject> subjects,

        @Size(max = 20_000)
        @Schema(examples = "Bonjour, c'est Claire Martin, rappelez-moi.", description = "Of a voicemail")
        @Nullable
        String transcript,

        @Pattern(regexp = "[\\x21-\\x7e]{1,200}", message = "must be 1 to 200 visible ASCII characters")
        @Schema(
                examples = "1763626320.4711",
                description = "The telephone system's name of the call; the call's draft is completed by this note")
        @Nullable
        String callId) {}
