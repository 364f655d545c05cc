package io.guichet.triage.decision;

import io.guichet.chassis.id.Ids;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.Verdict;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one subject of one message. It is never changed, apart from the moment when another took its place: deciding the
 * subject anew makes another decision, with the next revision.
 */
@Entity
public class Decision {

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
    private @Nullable String urgency;
    private String summary;
    private @Nullable String rule;
    private String rulesVersion;

    @Convert(converter = CapturesColumn.class)
    private Map<String, String> captures;

    private UUID[] suggestedLinks;
    private @Nullable UUID suggestedParent;

    @Convert(converter = FactsColumn.class)
    private Map<String, Fact> facts;

    @Convert(converter = BasisColumn.class)
    private Basis basis;

    private @Nullable UUID corrects;
    private @Nullable String correctedBy;
    private @Nullable String reason;
    private Instant decidedAt;
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /**
     * What the rules said.
     *
     * @param turn the first time, or anew
     * @param rulesVersion which rules said so
     */
    public Decision(Matter matter, Verdict verdict, Turn turn, String rulesVersion, Instant now) {
        messageId = matter.message().messageId();
        subjectIndex = matter.subject().index();
        subjectCount = matter.message().subjects().size();
        revision = turn.revision();
        corrects = turn.corrects();
        id = Ids.named(Ids.DECISIONS, messageId + "/" + subjectIndex + "/" + revision);
        summary = matter.subject().summary();
        kind = matter.subject().kind();
        labels = new String[0];
        rule = verdict.rule();
        captures = verdict.captures();
        suggestedLinks = verdict.suggestions().links().toArray(UUID[]::new);
        suggestedParent = verdict.suggestions().parent();
        facts = verdict.facts();
        basis = turn.basis();
        this.rulesVersion = rulesVersion;
        decidedAt = now;
        outcome = verdict.outcome().word();
        settle(verdict.outcome(), turn);
    }

    /**
     * What an agent said instead.
     *
     * @param agent who, and why
     */
    public static Decision byAgent(
            Matter matter, Outcome said, Turn turn, Agent agent, String rulesVersion, Instant now) {
        var decision = new Decision(matter, new Verdict(null, said), turn, rulesVersion, now);
        decision.correctedBy = agent.name();
        decision.reason = agent.reason();
        // an agent's word goes before what was noted
        if (said instanceof Outcome.Open open && open.kind() != null) {
            decision.kind = open.kind();
        }
        return decision;
    }

    private void settle(Outcome said, Turn turn) {
        if (said instanceof Outcome.Open open) {
            // one subject, one ticket, ever: what was opened for it before is its ticket
            ticketId = turn.ticket() == null ? Ids.named(Ids.TICKETS, id.toString()) : turn.ticket();
            queue = open.queue();
            labels = open.labels().toArray(String[]::new);
            level = open.level();
            // whoever took the note has heard the customer, the rule has not
            kind = kind == null ? open.kind() : kind;
            urgency = open.urgency();
            summary = Objects.requireNonNullElse(open.summary(), summary);
        } else if (said instanceof Outcome.Join join) {
            ticketId = join.ticket();
        } else if (said instanceof Outcome.Resolve resolve) {
            ticketId = resolve.ticket();
        } else if (said instanceof Outcome.Hold hold) {
            queue = hold.queue();
            labels = hold.labels().toArray(String[]::new);
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

    int revision() {
        return revision;
    }

    /** The decision whose place it takes. */
    Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** The ticket that opens, is joined or resolved. */
    public Optional<UUID> ticket() {
        return Optional.ofNullable(ticketId);
    }

    /** Whether a ticket opens. */
    public boolean opens() {
        return outcome.equals("open");
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
                urgency,
                summary,
                rule,
                rulesVersion,
                captures,
                List.of(suggestedLinks),
                suggestedParent,
                facts,
                basis,
                corrects,
                correctedBy,
                reason,
                decidedAt,
                supersededAt);
    }
}
