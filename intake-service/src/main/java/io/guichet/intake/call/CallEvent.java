package io.guichet.intake.call;

import io.guichet.intake.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event of a call, as a telephone system hands it in.
 *
 * @param callId the system's own name of the call, the same on all of its events
 * @param at when it happened
 * @param number of the other side, as the system shows it; absent when withheld
 * @param line the desk's line or number
 * @param agent who took the call: the name in their token
 */
@Schema(name = "CallEvent")
record CallEvent(
        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{1,200}", message = "must be 1 to 200 visible ASCII characters")
        @Schema(required = true, examples = "1763626320.4711")
        String callId,

        @NotNull @Schema(required = true, examples = "answer")
        CallStep event,

        @NotNull @Schema(required = true, examples = "2026-11-20T09:12:09+01:00")
        Instant at,

        @Size(max = 200) @Schema(examples = "+33561000000") @Nullable
        String number,

        @Schema(description = "in unless said otherwise", examples = "in") @Nullable
        Direction direction,

        @Size(max = 100) @Schema(examples = "assistance") @Nullable
        String line,

        @Size(max = 200)
        @Schema(description = "Who took it: the name in their token", examples = "alix.agent")
        @Nullable
        String agent) {

    CallMoment moment() {
        return new CallMoment(at, PlainText.line(number), direction, PlainText.line(line), PlainText.line(agent));
    }
}
