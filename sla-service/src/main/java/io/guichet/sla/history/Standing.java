package io.guichet.sla.history;

import io.guichet.sla.history.Fact.Person;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it stands after some of its facts; what is not known is empty. A message that is held stands here too: then
 * {@code subject} is {@code message}.
 *
 * @param priority one that this version knows, else unqualified (P30)
 * @param replied whether a person of the desk has answered before
 */
public record Standing(
        String subject,
        String status,
        String queue,
        int level,
        String priority,
        String kind,
        String product,
        String channel,
        List<String> labels,
        String organizationId,
        String organization,
        @Nullable Person assignee,
        @Nullable Person watcher,
        boolean replied) {

    /** What a message that is held is called. */
    public static final String MESSAGE = "message";

    /** Nobody has said yet whether the function can be used. */
    public static final String UNQUALIFIED = "unqualified";

    /** Before anything is known. */
    public static final Standing NOTHING =
            new Standing("ticket", "", "", 0, UNQUALIFIED, "", "", "", List.of(), "", "", null, null, false);

    private static final Set<String> PRIORITIES = Set.of("urgent", "high", "medium", "low", UNQUALIFIED);
    private static final Set<String> REPLIES = Set.of("reply-written", "call-answered", "complement-asked");

    public Standing {
        labels = List.copyOf(labels);
    }

    /** As it stands after one more fact. */
    public Standing after(Fact fact) {
        Fact.Changes changes = fact.changes();
        return new Standing(
                fact.type().equals("held") ? MESSAGE : subject,
                Objects.requireNonNullElse(fact.status(), status),
                Objects.requireNonNullElse(changes.queue(), queue),
                Objects.requireNonNullElse(changes.level(), level),
                priorityAfter(changes.priority()),
                Objects.requireNonNullElse(changes.kind(), kind),
                Objects.requireNonNullElse(changes.product(), product),
                Objects.requireNonNullElse(changes.channel(), channel),
                Objects.requireNonNullElse(changes.labels(), labels),
                Objects.requireNonNullElse(changes.organizationId(), organizationId),
                Objects.requireNonNullElse(changes.organization(), organization),
                assigneeAfter(fact),
                changes.watcher() == null ? watcher : changes.watcher(),
                replied || REPLIES.contains(fact.type()));
    }

    private String priorityAfter(@Nullable String changed) {
        if (changed == null) {
            return priority;
        }
        return PRIORITIES.contains(changed) ? changed : UNQUALIFIED;
    }

    // who assigns without naming anybody hands it to the queue
    private @Nullable Person assigneeAfter(Fact fact) {
        return fact.changes().assignee() != null || fact.type().equals("assigned")
                ? fact.changes().assignee()
                : assignee;
    }

    /** Whether somebody has said how much it presses (P30). */
    public boolean isQualified() {
        return !priority.equals(UNQUALIFIED);
    }

    /** Whether it is part of another ticket now. */
    public boolean isMerged() {
        return status.equals("merged");
    }

    /** Whether nothing is to be done about it. */
    public boolean isClosed() {
        return status.equals("closed");
    }
}
