package io.guichet.intake.imap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Moves mails that are settled out of the watched folder; never what is not in the database. */
@ApplicationScoped
class FolderMoves {

    private final NotedMails notedMails;
    private final MailboxRows rows;

    FolderMoves(NotedMails notedMails, MailboxRows rows) {
        this.notedMails = notedMails;
        this.rows = rows;
    }

    /** What was settled before and is still here, and what is refused without being fetched. */
    Uni<Tally> settle(ImapSession session, Place place, Plan plan) {
        return stored(session, place, plan.move())
                .flatMap(tally -> remove(session, place, plan.remove()).map(tally::plus))
                .flatMap(tally -> refuse(session, place, plan.refuse()).map(tally::plus))
                .flatMap(tally -> refused(session, place, plan.refused()).map(tally::plus));
    }

    /** Moves what is stored. */
    Uni<Tally> stored(ImapSession session, Place place, Collection<Long> uids) {
        String folder = session.settings().folders().processed();
        return isWatched(session, place) && !uids.isEmpty()
                ? session.run(connection -> new ImapFolder(connection).move(uids, folder))
                        .flatMap(moved -> notedMails.moved(place, uids, folder, moved))
                        .replaceWith(Tally.nothing())
                        .onFailure(FolderMoves::isRefusal)
                        .recoverWithItem(refusal -> stuck(uids, refusal))
                : Uni.createFrom().item(Tally.nothing());
    }

    /** Notes what never can be taken in, and moves it aside. */
    Uni<Tally> refuse(ImapSession session, Place place, List<NotedMail> mails) {
        return mails.isEmpty()
                ? Uni.createFrom().item(Tally.nothing())
                : notedMails
                        .note(place, mails)
                        .flatMap(noted -> rows.count(place.mailbox(), 0, 0, mails.size()))
                        .flatMap(counted -> refused(
                                session,
                                place,
                                mails.stream().map(NotedMail::uid).toList()))
                        .map(Tally.refused(mails.size())::plus);
    }

    private Uni<Tally> refused(ImapSession session, Place place, Collection<Long> uids) {
        String folder = session.settings().folders().refused();
        return isWatched(session, place) && !uids.isEmpty()
                ? session.run(connection -> new ImapFolder(connection).move(uids, folder))
                        .replaceWith(Tally.nothing())
                        .onFailure(FolderMoves::isRefusal)
                        .recoverWithItem(refusal -> stuck(uids, refusal))
                : Uni.createFrom().item(Tally.nothing());
    }

    private Uni<Tally> remove(ImapSession session, Place place, Collection<Long> uids) {
        return isWatched(session, place) && !uids.isEmpty()
                ? session.run(connection -> {
                    new ImapFolder(connection).delete(uids);
                    return Tally.nothing();
                })
                : Uni.createFrom().item(Tally.nothing());
    }

    private static boolean isWatched(ImapSession session, Place place) {
        return place.folder().equals(session.settings().folders().watched());
    }

    /** A full disk, for one: the mails are stored, and what comes in goes on being stored. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof MailboxFault fault && fault.state() == MailboxState.SERVER_REFUSES;
    }

    private static Tally stuck(Collection<Long> uids, Throwable refusal) {
        return Tally.stuck(
                uids.size(), "What is taken in cannot be moved out of the watched folder. " + refusal.getMessage());
    }
}
