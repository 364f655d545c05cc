package io.guichet.intake.imap;

import io.guichet.intake.email.MailEntrance;
import io.guichet.intake.receipt.Receipt;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Messages, and which mails they were, in one transaction: all or nothing. */
@ApplicationScoped
class TakeInTransaction {

    private final MailEntrance entrance;
    private final NotedMails notedMails;
    private final MailboxRows rows;

    TakeInTransaction(MailEntrance entrance, NotedMails notedMails, MailboxRows rows) {
        this.entrance = entrance;
        this.notedMails = notedMails;
        this.rows = rows;
    }

    @WithTransaction
    Uni<TakenIn> store(TakeIn.Source source, List<FetchedMail> mails) {
        return entrance.take(
                        source.deskMailbox(),
                        mails.stream().map(FetchedMail::body).toList())
                .flatMap(receipts -> note(source, mails, receipts));
    }

    private Uni<TakenIn> note(TakeIn.Source source, List<FetchedMail> mails, List<Receipt> receipts) {
        List<NotedMail> stored = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            long uid = mails.get(i).uid();
            stored.add(NotedMail.stored(
                    uid, source.sizes().getOrDefault(uid, 0L), receipts.get(i).messageId()));
        }
        TakenIn taken = new TakenIn(stored.stream().map(NotedMail::uid).toList(), receipts, new HashMap<>());
        return notedMails
                .note(source.place(), stored)
                .flatMap(noted ->
                        rows.count(source.place().mailbox(), taken.fresh(), receipts.size() - taken.fresh(), 0))
                .replaceWith(taken);
    }
}
