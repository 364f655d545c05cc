package io.guichet.sla.postponement;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.deadline.DeadlineList;
import io.guichet.sla.deadline.DeadlineNotReckoned;
import io.guichet.sla.following.Following;
import io.guichet.sla.following.Subjects;
import io.guichet.sla.following.Subjects.Locked;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Gives a deadline more time: what is kept is a fact like any other, and the deadline is reckoned anew from all of them. */
@ApplicationScoped
class Postponing {
    private final DeadlineList deadlines;
    private final Subjects subjects;
    private final Postponements postponements;
    private final Following following;
    private final InstantSource clock;

    Postponing(
            DeadlineList deadlines,
            Subjects subjects,
            Postponements postponements,
            Following following,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.postponements = postponements;
        this.following = following;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Postponement> postpone(UUID id, PostponementRequest request, String by) {
        return deadlines
                .require(id)
                .call(found -> subjects.lockIds(List.of(found.ticketId())).invoke(Postponing::requireFollowed))
                .flatMap(found -> deadlines.require(id))
                .map(deadline -> checked(deadline, request, by))
                .flatMap(postponements::persistAndFlush)
                .call(postponed -> following.reckonAnew(List.of(postponed.subjectId())));
    }

    /** Those of a deadline, in order; it must be there. */
    @WithSession
    Uni<List<Postponement>> of(UUID id) {
        return deadlines.require(id).flatMap(found -> postponements.of(id));
    }

    private static void requireFollowed(List<Locked> locked) {
        if (locked.isEmpty()) {
            throw new DeadlineNotReckoned();
        }
    }

    private Postponement checked(Deadline deadline, PostponementRequest request, String by) {
        if (!deadline.isOpen()) {
            throw new DeadlineEnded(deadline.state());
        }
        Instant now = clock.instant();
        Instant due = deadline.dueAt() == null || deadline.dueAt().isBefore(now) ? now : deadline.dueAt();
        if (!request.until().isAfter(due)) {
            throw new InvalidRequest("until", "must be later than " + due);
        }
        return new Postponement(deadline, request.until(), request.reason(), by, now);
    }
}
