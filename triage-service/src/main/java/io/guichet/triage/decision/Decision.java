package io.guichet.triage.decision;

import io.guichet.chassis.id.Ids;
import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one subject of one message: once, and never changed. Deciding the subject anew makes another decision, with the
 * next revision.
 */
@Entity
public class Decision {

    private static final int FIRST = 1;

    @Id
    private UUID id;

    private UUID messageId;
    private int subjectIndex;
    private int subjectCount;
    private int revision;
    private String outcome;
    private @Nullable String queue;
    private @Nullable String folder;
    private @Nullable UUID ticketId;
    private String[] labels;
    private @Nullable Integer level;
    private @Nullable String kind;
    private String summary;
    private @Nullable String rule;
    private String rulesVersion;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /**
     * The first decision on a subject.
     *
     * @param rulesVersion which rules said so
     */
    public Decision(Matter matter, Verdict verdict, String rulesVersion, Instant now) {
        messageId = matter.message().messageId();
        subjectIndex = matter.subject().index();
        subjectCount = matter.message().subjects().size();
        revision = FIRST;
        id = Ids.named(Ids.DECISIONS, messageId + "/" + subjectIndex + "/" + revision);
        summary = matter.subject().summary();
        kind = matter.subject().kind();
        labels = new String[0];
        rule = verdict.rule();
        this.rulesVersion = rulesVersion;
        decidedAt = now;
        outcome = verdict.outcome().word();
        settle(verdict.outcome());
    }

    private void settle(Outcome said) {
        if (said instanceof Outcome.Open open) {
            ticketId = Ids.named(Ids.TICKETS, id.toString());
            queue = open.queue();
            labels = open.labels().toArray(String[]::new);
            level = open.level();
            // whoever took the note has heard the customer, the rule has not
            kind = kind == null ? open.kind() : kind;
        } else if (said instanceof Outcome.Hold hold) {
            queue = hold.queue();
        } else if (said instanceof Outcome.File file) {
            folder = file.folder();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID messageId() {
        return messageId;
    }

    /** All of it, to be shown and stored. */
    public DecisionView view() {
        return new DecisionView(
                id,
                messageId,
                subjectIndex,
                subjectCount,
                revision,
                outcome,
                queue,
                folder,
                ticketId,
                List.of(labels),
                level,
                kind,
                summary,
                rule,
                rulesVersion,
                decidedAt);
    }
}
