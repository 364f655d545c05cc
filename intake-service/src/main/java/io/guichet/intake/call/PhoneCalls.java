package io.guichet.intake.call;

import io.guichet.chassis.id.Ids;
import io.guichet.intake.problem.CallAlreadyNoted;
import io.guichet.intake.problem.DraftNotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.UUID;

/** The calls. Whatever is told of one waits for whoever else changes it. */
@ApplicationScoped
public class PhoneCalls implements PanacheRepositoryBase<PhoneCall, UUID> {

    private static final String OPEN = """
            insert into phone_call (id, call_id, trace, state, edition) values (:id, :callId, '{}', 'RINGING', 0)
            on conflict do nothing
            """;

    private final InstantSource clock;

    PhoneCalls(InstantSource clock) {
        this.clock = clock;
    }

    /** The call of this name, locked; it is there from now on. */
    Uni<PhoneCall> named(String callId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OPEN)
                        .setParameter("id", Ids.next())
                        .setParameter("callId", callId)
                        .executeUpdate())
                .flatMap(opened -> find("callId", callId)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .singleResult());
    }

    /**
     * The call, locked until the transaction ends.
     *
     * @throws DraftNotFound when there is none
     */
    public Uni<PhoneCall> requireLocked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new DraftNotFound(id));
    }

    /** @throws DraftNotFound when there is none */
    public Uni<PhoneCall> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new DraftNotFound(id));
    }

    /**
     * A note was handed in that names its call, whether or not anything was heard of that call yet: it needs no other.
     *
     * @throws CallAlreadyNoted when another note was taken of it
     */
    public Uni<Void> noted(String callId, UUID messageId, int subjects, String by) {
        return named(callId)
                .invoke(call -> {
                    if (call.messageId().isPresent()) {
                        throw new CallAlreadyNoted(callId, call.messageId().get());
                    }
                    call.complete(messageId, subjects, by, clock.instant());
                })
                .replaceWithVoid();
    }
}
