package io.guichet.triage.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code triage.yaml}, as it is written. What is said about each field, a desk reads at the head of the file itself.
 *
 * @param queues where tickets wait, by name
 * @param folders where messages that need nobody are kept, by name (P18)
 * @param labels who can be asked to look
 * @param labelled the queue of what is labelled and has no other place
 * @param lists the desk's own lists, for conditions
 * @param followUp how messages find their tickets
 * @param held what becomes of messages that wait too long
 * @param rules asked by rank, and in this order within a rank
 * @param otherwise what becomes of a subject that no rule stops at
 */
record RuleFile(
        @NotEmpty(message = "missing; expected at least one queue, such as `assistance: {title: Assistance}`")
        Map<String, Place> queues,

        Map<String, Place> folders,
        List<@NotBlank(message = "is blank; expected a label") String> labels,
        @Nullable String labelled,
        Map<String, List<String>> lists,
        @Nullable FollowUpLine followUp,
        @Nullable HeldLine held,

        @NotNull(message = "missing; expected a list of rules, `[]` if there are none")
        @Size(max = RuleFile.MOST_RULES, message = "more than {max} rules; expected at most that many")
        List<@Valid RuleLine> rules,

        @NotNull(
                message =
                        "missing; expected what becomes of a subject that no rule matches, such as `{queue: assistance}`")
        @Valid
        Then otherwise) {

    static final int MOST_RULES = 1_000;

    // what may be left out is empty
    RuleFile {
        folders = folders == null ? Map.of() : folders;
        labels = labels == null ? List.of() : labels;
        lists = lists == null ? Map.of() : lists;
    }

    /**
     * A queue or a folder.
     *
     * @param confirmed of a folder: where a message goes once somebody has confirmed it (P16)
     */
    record Place(@Nullable String title, @Nullable String confirmed) {}

    /** How messages find their tickets (P8, P9). */
    record FollowUpLine(@Nullable String window, @Nullable String undelivered) {}

    /** What becomes of messages that wait too long (P2). */
    record HeldLine(@Nullable String after, @Nullable String label) {}

    /** One rule. */
    record RuleLine(
            @NotBlank(message = "missing; expected a name, which decisions will bear")
            String name,

            Integer rank,

            @NotBlank(message = "missing; expected a condition, such as `message.channel == \"email\"`")
            String when,

            Map<String, CaptureLine> capture,
            Map<String, MemoryLine> memory,
            @Nullable Then then,
            Boolean stop) {

        static final int USUAL_RANK = 100;

        RuleLine {
            rank = rank == null ? USUAL_RANK : rank;
            capture = capture == null ? Map.of() : capture;
            memory = memory == null ? Map.of() : memory;
            stop = stop == null || stop;
        }
    }

    /** What is taken out of a message, and how. */
    record CaptureLine(
            @Nullable String from,
            @Nullable String pattern,
            @Nullable String type) {}

    /** What is remembered: one of the four. */
    record MemoryLine(
            @JsonProperty("failures-without-recovery") @Nullable
            FailuresLine failures,

            @Nullable RepeatedLine repeated,
            @Nullable GroupedLine grouped,
            @Nullable AwaitedLine awaited) {}

    record FailuresLine(
            @Nullable String key,
            @Nullable String failed,
            @Nullable String succeeded,
            @Nullable String grace,
            @Nullable String silence,
            @Nullable Then then) {}

    record AwaitedLine(@Nullable String key, @Nullable String confirmed) {}

    record RepeatedLine(
            @Nullable String key,
            @Nullable String fingerprint,
            @Nullable Integer count,
            @Nullable String within) {}

    record GroupedLine(
            @Nullable String key,
            @Nullable String fingerprint,
            @Nullable String within) {}

    /**
     * What becomes of a subject: a ticket in a queue (or, with labels alone, in the queue of what is labelled), a message that waits in a
     * queue, one that is kept in a folder, one that joins or resolves the ticket of a memory. Of a rule that does not stop: what it adds.
     */
    record Then(
            @Nullable String queue,
            @Nullable String hold,
            @Nullable String folder,
            @Nullable String join,
            @Nullable String resolve,
            List<String> labels,
            @Nullable Integer level,
            @Nullable String kind,
            @Nullable String urgency,
            @Nullable String summary,
            @Nullable String suggest,
            @Nullable String parent) {

        static final Then NOTHING =
                new Then(null, null, null, null, null, List.of(), null, null, null, null, null, null);

        Then {
            labels = labels == null ? List.of() : labels;
        }
    }
}
