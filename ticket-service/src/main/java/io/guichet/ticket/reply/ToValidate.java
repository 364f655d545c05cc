package io.guichet.ticket.reply;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.act.Outgoing;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.published.ValidationAsked;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft for the next level (P21).
 *
 * @param reply as it is to go out
 * @param level whose word it waits for; none: the one above the asking agent's
 */
record ToValidate(
        @NotNull @Valid @Nullable ReplyDraft reply,
        @Min(2) @Max(9) @Schema(examples = "2") @Nullable Integer level) {

    Done on(Doing doing) {
        var draft = Objects.requireNonNull(reply);
        draft.insisted();
        Outgoing.addressee(doing.ticket());
        var validation = new Validation(doing.ticket().id(), validator(doing), draft, doing.by());
        var id = validation.id();
        var asked = doing.ticket()
                .awaitValidation(
                        validator(doing),
                        doing.by(),
                        new Telling(
                                Happening.VALIDATION_ASKED,
                                Words.forDesk("Level %d is to validate: %s".formatted(validator(doing), draft.shown())),
                                ValidationAsked.TYPE,
                                head -> new ValidationAsked(head, id, validator(doing), draft.shown())));
        return Done.created(id, asked.keeping(validation));
    }

    private int validator(Doing doing) {
        var own = Objects.requireNonNullElse(doing.by().level(), doing.ticket().level());
        return Objects.requireNonNullElse(level, own + 1);
    }
}
