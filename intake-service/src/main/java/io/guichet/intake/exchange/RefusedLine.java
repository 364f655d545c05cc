package io.guichet.intake.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.chassis.problem.Problem;
import io.guichet.intake.contact.Decision;
import io.guichet.intake.problem.ContactProblem;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line that was not taken in.
 *
 * @param line of the file, from 1
 * @param field the column; nothing when it is the whole line
 */
@Schema(name = "RefusedLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusedLine(
        @Schema(examples = "17") long line,
        @Schema(examples = "addresses") @Nullable String field,

        @Schema(examples = "“nothing” is no mail address such as caller@example.org")
        String reason) {

    static Optional<RefusedLine> of(long line, Decision decision) {
        return Optional.ofNullable(decision.refusal()).map(refusal -> of(line, refusal));
    }

    static RefusedLine of(long line, Problem refusal) {
        String reason = String.valueOf(refusal.getMessage());
        if (refusal instanceof ContactProblem problem) {
            return new RefusedLine(line, problem.field(), reason);
        }
        return refusal instanceof InvalidRequest invalid
                ? new RefusedLine(line, invalid.field(), invalid.expectation())
                : new RefusedLine(line, null, reason);
    }
}
