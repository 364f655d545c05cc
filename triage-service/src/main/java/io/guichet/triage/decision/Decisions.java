package io.guichet.triage.decision;

import io.guichet.chassis.event.EventJson;
import io.guichet.triage.problem.TriageProblem.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All decisions. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String OLDEST_FIRST = " order by messageId, subjectIndex, revision";

    // one parameter, one round trip, whatever the number of decisions; what was decided already stays. A text first:
    // the driver
    // would take a jsonb parameter for a JSON string
    private static final String INSERT = """
            insert into decision (id, message_id, subject_index, subject_count, revision, outcome, queue, folder, ticket_id,
                   labels, level, kind, urgency, summary, rule, rules_version, captures, suggested_links, suggested_parent,
                   facts, basis, corrects, corrected_by, reason, decided_at)
            select "decisionId", "messageId", "subjectIndex", "subjectCount", revision, outcome, queue, folder, "ticketId",
                   labels, level, kind, urgency, summary, rule, "rulesVersion", cast(captures as text), "suggestedLinks", "suggestedParent",
                   cast(facts as text), basis, corrects, "correctedBy", reason, "decidedAt"
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r("decisionId" uuid, "messageId" uuid, "subjectIndex" integer,
                 "subjectCount" integer, revision integer, outcome text, queue text, folder text, "ticketId" uuid, labels text[],
                 level integer, kind text, urgency text, summary text, rule text, "rulesVersion" text, captures jsonb,
                 "suggestedLinks" uuid[], "suggestedParent" uuid, facts jsonb, basis text, corrects uuid, "correctedBy" text, reason text, "decidedAt" timestamptz)
            on conflict do nothing
            returning id
            """;

    /**
     * Writes decisions, in the current transaction.
     *
     * @return the ids of those that are new; the others were made before and stand
     */
    public Uni<Set<UUID>> add(List<Decision> decisions) {
        var rows = EventJson.write(decisions.stream().map(Decision::view).toList());
        return getSession()
                .flatMap(session -> session.createNativeQuery(INSERT, UUID.class)
                        .setParameter("rows", rows)
                        .getResultList())
                .map(HashSet::new);
    }

    /** On a message, in the order of its subjects. */
    Uni<List<Decision>> ofMessage(UUID message) {
        return list("messageId = ?1" + OLDEST_FIRST, message);
    }

    /** That opened, joined or resolved a ticket. */
    Uni<List<Decision>> ofTicket(UUID ticket) {
        return list("ticketId = ?1" + OLDEST_FIRST, ticket);
    }

    /** All that was decided on each of the messages, by message. */
    public Uni<Map<UUID, History>> histories(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return list("messageId in ?1" + OLDEST_FIRST, messages)
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                Decision::messageId, Collectors.collectingAndThen(Collectors.toList(), History::new))));
    }

    /**
     * A decision.
     *
     * @throws NotFound if there is none (404)
     */
    public Uni<Decision> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> NotFound.decision(id));
    }

    /** Others took the place of these. */
    Uni<Void> supersede(List<UUID> replaced, Instant now) {
        return replaced.isEmpty()
                ? Uni.createFrom().voidItem()
                : update("supersededAt = ?1 where id in ?2", now, replaced).replaceWithVoid();
    }
}
