package io.guichet.intake.imap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at all mails of a folder and takes in what is not stored yet. */
@ApplicationScoped
class FolderLook {

    private static final int WINDOW = 500;

    private final NotedMails notedMails;
    private final BatchTakeIn batches;
    private final FolderMoves moves;
    private final InstantSource clock;

    FolderLook(NotedMails notedMails, BatchTakeIn batches, FolderMoves moves, InstantSource clock) {
        this.notedMails = notedMails;
        this.batches = batches;
        this.moves = moves;
        this.clock = clock;
    }

    /** The watched folder: what is stored is moved away. */
    Uni<Tally> watched(ImapSession session) {
        return look(session, session.settings().folders().watched());
    }

    /** The folder of the processed mails: what is missed there is stored and stays. */
    Uni<Tally> processed(ImapSession session) {
        return look(session, session.settings().folders().processed());
    }

    private Uni<Tally> look(ImapSession session, String folder) {
        return session.run(connection -> {
                    long uidValidity = connection.select(folder);
                    Place place = new Place(session.settings().name(), folder, uidValidity);
                    return new Listing(place, new ImapFolder(connection).uids());
                })
                .invoke(listing -> announce(session, listing))
                .call(listing -> notedMails.forgetFailuresBut(listing.place, listing.uids))
                .flatMap(listing -> Multi.createFrom()
                        .iterable(listing.windows())
                        .onItem()
                        .transformToUniAndConcatenate(uids -> window(session, listing.place, uids))
                        .collect()
                        .with(Collectors.reducing(Tally.nothing(), Tally::plus)));
    }

    private static void announce(ImapSession session, Listing listing) {
        if (listing.place.folder().equals(session.settings().folders().watched())) {
            session.status().waiting(listing.uids.size());
        }
    }

    private Uni<Tally> window(ImapSession session, Place place, List<Long> uids) {
        return session.run(connection -> new ImapFolder(connection).sizes(uids))
                .flatMap(sizes -> notedMails
                        .known(place, uids)
                        .flatMap(known -> blame(session, place, sizes, known)
                                .flatMap(blamed -> blamed
                                        ? notedMails.known(place, uids)
                                        : Uni.createFrom().item(known)))
                        .map(known -> Plan.of(sizes, known, clock.instant())))
                .flatMap(plan -> carryOut(session, place, plan));
    }

    /** Notes those that broke the connection by themselves. */
    private Uni<Boolean> blame(ImapSession session, Place place, Map<Long, Long> sizes, Map<Long, NotedMail> known) {
        List<NotedMail> failed = sizes.entrySet().stream()
                .filter(mail -> session.suspects().isCulprit(mail.getKey()))
                .map(mail -> NotedMail.failed(
                        mail.getKey(),
                        mail.getValue(),
                        "The connection breaks when it is fetched.",
                        attempts(known.get(mail.getKey())) + 1,
                        clock.instant()))
                .toList();
        session.suspects().noted(failed.stream().map(NotedMail::uid).toList());
        return notedMails.note(place, failed).replaceWith(!failed.isEmpty());
    }

    private static int attempts(@Nullable NotedMail noted) {
        return noted == null ? 0 : noted.attempts();
    }

    private Uni<Tally> carryOut(ImapSession session, Place place, Plan plan) {
        long looked = plan.fetch().size()
                + plan.move().size()
                + plan.remove().size()
                + plan.refuse().size()
                + plan.refused().size()
                + (long) plan.left();
        return moves.settle(session, place, plan)
                .map(Tally.looked(looked, plan.missed(), plan.left())::plus)
                .flatMap(settled -> batches.takeIn(session, place, plan.fetch()).map(settled::plus));
    }

    private record Listing(Place place, List<Long> uids) {

        List<List<Long>> windows() {
            List<List<Long>> windows = new ArrayList<>();
            for (int from = 0; from < uids.size(); from += WINDOW) {
                windows.add(uids.subList(from, Math.min(uids.size(), from + WINDOW)));
            }
            return windows;
        }
    }
}
