package io.guichet.intake.imap;

import io.guichet.intake.limit.BodyLimit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Fetches, stores, moves, batch after batch; while one is stored, the next is fetched. */
@ApplicationScoped
class BatchTakeIn {

    private final BatchFetch fetch;
    private final TakeIn takeIn;
    private final NotedMails notedMails;
    private final FolderMoves moves;
    private final InstantSource clock;

    BatchTakeIn(BatchFetch fetch, TakeIn takeIn, NotedMails notedMails, FolderMoves moves, InstantSource clock) {
        this.fetch = fetch;
        this.takeIn = takeIn;
        this.notedMails = notedMails;
        this.moves = moves;
        this.clock = clock;
    }

    /** Takes in mails, by uid with their bytes as the server announces them. */
    Uni<Tally> takeIn(ImapSession session, Place place, SortedMap<Long, Long> sizes) {
        List<Batch> batches = fetch.batches(session, sizes);
        Work work = new Work(session, place, batches, new ArrayDeque<>());
        return batches.isEmpty()
                ? Uni.createFrom().item(Tally.nothing())
                : fetch(work, 0).flatMap(first -> step(work, 0, first)).eventually(work::close);
    }

    /** @param open what is fetched and not settled: two batches at most */
    private record Work(ImapSession session, Place place, List<Batch> batches, Deque<Fetched> open) {

        TakeIn.Source source(int index) {
            return new TakeIn.Source(
                    place, session.settings().deskMailbox(), batches.get(index).sizes());
        }

        void closeFirst() {
            open.remove().close();
        }

        void close() {
            open.forEach(Fetched::close);
        }
    }

    private Uni<Tally> step(Work work, int index, Fetched fetched) {
        // both are waited for also when one fails: what is being stored is not called off
        return Uni.combine()
                .all()
                .unis(store(work, index, fetched).invoke(work::closeFirst), fetch(work, index + 1))
                .collectFailures()
                .asTuple()
                .flatMap(both -> moves.stored(work.session, work.place, both.getItem1().uids)
                        .map(both.getItem1().tally::plus)
                        .flatMap(tally -> index + 1 < work.batches.size()
                                ? step(work, index + 1, both.getItem2()).map(tally::plus)
                                : Uni.createFrom().item(tally)));
    }

    private Uni<Fetched> fetch(Work work, int index) {
        if (index == work.batches.size()) {
            return Uni.createFrom().item(Fetched.none());
        }
        return fetch.fetch(work.session, work.batches.get(index)).invoke(work.open::add);
    }

    private record Stored(List<Long> uids, Tally tally) {}

    private Uni<Stored> store(Work work, int index, Fetched fetched) {
        TakeIn.Source source = work.source(index);
        List<FetchedMail> fitting = fetched.mails().stream()
                .filter(mail -> mail.body().size() <= BodyLimit.MAX_BYTES)
                .toList();
        List<NotedMail> tooLarge = fetched.mails().stream()
                .filter(mail -> mail.body().size() > BodyLimit.MAX_BYTES)
                .map(mail -> NotedMail.refused(
                        mail.uid(),
                        source.sizes().getOrDefault(mail.uid(), 0L),
                        Plan.tooLarge(mail.body().size())))
                .toList();
        return takeIn.store(source, fitting)
                .flatMap(taken -> noteFailures(work, source, fetched, taken)
                        .flatMap(left -> moves.refuse(work.session, work.place, tooLarge)
                                .map(refused -> new Stored(
                                        taken.uids(),
                                        Tally.of(taken).plus(refused).plus(left)))));
    }

    private Uni<Tally> noteFailures(Work work, TakeIn.Source source, Fetched fetched, TakenIn taken) {
        work.session.suspects().cleared(taken.uids());
        Map<Long, String> reasons = new HashMap<>(fetched.failed());
        reasons.putAll(taken.failed());
        if (reasons.isEmpty()) {
            return Uni.createFrom().item(Tally.nothing());
        }
        Tally left = new Tally(0, 0, 0, 0, reasons.size(), reasons.size(), null);
        return notedMails
                .known(work.place, reasons.keySet())
                .flatMap(known -> notedMails.note(work.place, failed(source, reasons, known)))
                .replaceWith(left);
    }

    private List<NotedMail> failed(TakeIn.Source source, Map<Long, String> reasons, Map<Long, NotedMail> known) {
        List<NotedMail> failed = new ArrayList<>();
        reasons.forEach((uid, reason) -> failed.add(NotedMail.failed(
                uid, source.sizes().getOrDefault(uid, 0L), reason, attempts(known.get(uid)) + 1, clock.instant())));
        return failed;
    }

    private static int attempts(@Nullable NotedMail noted) {
        return noted == null ? 0 : noted.attempts();
    }
}
