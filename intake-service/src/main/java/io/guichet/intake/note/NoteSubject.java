package io.guichet.intake.note;

import io.guichet.intake.message.Subject;
import io.guichet.intake.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One topic of a call (P3).
 *
 * @param details all that was said; the summary when there is no more
 * @param kind a slug of the desk's kinds (P19)
 * @param usable whether the function can be used (P30)
 * @param answer what was answered on the phone; such a subject is closed as soon as it is opened (P1)
 */
@Schema(name = "NoteSubject")
public record NoteSubject(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Export refuses to start")
        String summary,

        @Size(max = 20_000) @Schema(examples = "Since the update, nothing happens when she clicks on Export.") @Nullable
        String details,

        @Schema(examples = "malfunction", description = "A slug of the desk's kinds") @Nullable
        String kind,

        @Schema(examples = "false", description = "Whether the function can be used") @Nullable
        Boolean usable,

        @Nullable Alternative alternative,

        @Size(max = 20_000)
        @Schema(
                examples = "File, Print, Receipt.",
                description = "What was answered on the phone; the subject's ticket is closed as soon as it is opened")
        @Nullable
        String answer) {

    Subject asSubject(int index) {
        String line = Optional.ofNullable(PlainText.line(summary)).orElse("");
        String text = Optional.ofNullable(PlainText.text(details)).orElse(line);
        return new Subject(
                index,
                line,
                text,
                kind,
                usable,
                alternative == null ? null : alternative.toString(),
                PlainText.text(answer));
    }
}
