package io.guichet.intake.imap;

import io.guichet.chassis.loop.SafeContext;
import io.guichet.intake.problem.MailboxNotFetched;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How it stands with the mailboxes, whichever instance holds them. */
@ApplicationScoped
class MailboxReading {

    private static final int MOST_TROUBLED = 50;
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int MOST_STEPS = 50;

    private final MailboxWatches watches;
    private final MailboxRows rows;
    private final NotedMails notedMails;

    MailboxReading(MailboxWatches watches, MailboxRows rows, NotedMails notedMails) {
        this.watches = watches;
        this.rows = rows;
        this.notedMails = notedMails;
    }

    Uni<List<MailboxView>> all() {
        return Multi.createFrom()
                .iterable(watches.all())
                .onItem()
                .transformToUniAndConcatenate(this::view)
                .collect()
                .asList();
    }

    /** @throws MailboxNotFetched when there is none */
    Uni<MailboxView> one(String name) {
        MailboxWatch watch = require(name);
        return view(watch)
                .flatMap(view -> notedMails
                        .troubled(name, MOST_TROUBLED)
                        .map(mails -> view.with(
                                mails.stream().map(MailboxView.TroubledMail::of).toList()))
                        .onFailure()
                        .recoverWithItem(view));
    }

    /**
     * Has the mailbox compared with what is stored, by whoever holds it.
     *
     * @return the report when it is there within ten seconds
     * @throws MailboxNotFetched when there is none
     */
    Uni<Optional<Reconciled>> reconcile(String name) {
        MailboxWatch watch = require(name);
        return rows.requestReconciliation(name).invoke(watch::look).flatMap(asked -> report(name, asked, MOST_STEPS));
    }

    private Uni<Optional<Reconciled>> report(String name, Instant asked, int steps) {
        return rows.find(name)
                .map(row -> row.map(MailboxRow::reconciliation)
                        .filter(report -> !report.startedAt().isBefore(asked)))
                .flatMap(report -> report.isPresent() || steps == 0
                        ? Uni.createFrom().item(report)
                        : SafeContext.after(STEP).flatMap(later -> report(name, asked, steps - 1)));
    }

    private MailboxWatch require(String name) {
        return watches.find(name)
                .orElseThrow(() -> new MailboxNotFetched(
                        name,
                        watches.all().stream()
                                .map(watch -> watch.settings().name())
                                .toList()));
    }

    /** Its holder knows best; without a database, what this instance knows is all there is. */
    private Uni<MailboxView> view(MailboxWatch watch) {
        return rows.find(watch.settings().name())
                .onFailure()
                .recoverWithItem(Optional.empty())
                .map(row -> MailboxView.of(
                        watch.settings(),
                        watch.isHeldHere()
                                ? watch.status()
                                : row.map(MailboxRow::status).orElseGet(watch::status),
                        row.map(MailboxRow::counts).orElseGet(MailboxRow.Counts::none),
                        row.map(MailboxRow::reconciliation).orElse(null)));
    }
}
