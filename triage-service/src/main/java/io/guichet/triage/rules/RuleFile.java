package io.guichet.triage.rules;

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
 * @param rules in the order in which they are asked; the first that matches decides
 * @param otherwise what becomes of a subject that no rule matches
 */
record RuleFile(
        @NotEmpty(message = "missing; expected at least one queue, such as `assistance: {title: Assistance}`")
        Map<String, Place> queues,

        Map<String, Place> folders,
        List<@NotBlank(message = "is blank; expected a label") String> labels,
        @Nullable String labelled,
        Map<String, List<String>> lists,

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

    /** A queue or a folder. */
    record Place(@Nullable String title) {}

    /** One rule. */
    record RuleLine(
            @NotBlank(message = "missing; expected a name, which decisions will bear")
            String name,

            @NotBlank(message = "missing; expected a condition, such as `message.channel == \"email\"`")
            String when,

            @NotNull(message = "missing; expected queue, hold, folder or labels") @Valid
            Then then) {}

    /**
     * What becomes of a subject: a ticket in a queue (or, with labels alone, in the queue of what is labelled), a message that waits in a
     * queue, or one that is kept in a folder.
     */
    record Then(
            @Nullable String queue,
            @Nullable String hold,
            @Nullable String folder,
            List<String> labels,
            @Nullable Integer level,
            @Nullable String kind) {

        Then {
            labels = labels == null ? List.of() : labels;
        }
    }
}
