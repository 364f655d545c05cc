package io.guichet.intake.imap;

import io.guichet.chassis.inbox.Transient;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.intake.message.Arrivals;
import io.guichet.intake.message.Channel;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Stores what was fetched: a batch in one transaction; when one of them fails it, one by one, so that only that one waits. */
@ApplicationScoped
class TakeIn {

    private final TakeInTransaction transaction;
    private final Arrivals arrivals;
    private final Outbox outbox;

    TakeIn(TakeInTransaction transaction, Arrivals arrivals, Outbox outbox) {
        this.transaction = transaction;
        this.arrivals = arrivals;
        this.outbox = outbox;
    }

    /** What became of each; fails only when the database cannot be written. */
    Uni<TakenIn> store(Source source, List<FetchedMail> mails) {
        return mails.isEmpty()
                ? Uni.createFrom().item(TakenIn.nothing())
                : transaction
                        .store(source, mails)
                        .onFailure(failure -> mails.size() > 1)
                        .recoverWithUni(failure -> oneByOne(source, mails))
                        .onFailure(failure -> !Transient.passes(failure))
                        .recoverWithItem(failure -> TakenIn.failed(mails.get(0), failure))
                        .invoke(this::told);
    }

    private Uni<TakenIn> oneByOne(Source source, List<FetchedMail> mails) {
        return Multi.createFrom()
                .iterable(mails)
                .onItem()
                .transformToUniAndConcatenate(mail -> transaction
                        .store(source, List.of(mail))
                        .onFailure(failure -> !Transient.passes(failure))
                        .recoverWithItem(failure -> TakenIn.failed(mail, failure)))
                .collect()
                .in(TakenIn::nothing, TakenIn::add);
    }

    private void told(TakenIn taken) {
        taken.receipts().forEach(receipt -> arrivals.noted(Channel.EMAIL, receipt));
        if (!taken.receipts().isEmpty()) {
            outbox.wake();
        }
    }

    /**
     * Where mails come from.
     *
     * @param deskMailbox the desk's mailbox that they are for
     */
    record Source(Place place, String deskMailbox, Map<Long, Long> sizes) {}
}
