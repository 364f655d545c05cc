package io.guichet.intake.note;

import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.call.PhoneCalls;
import io.guichet.intake.receipt.IdempotencyKey;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.receipt.Receipts;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes phone notes in (P1): receipt, message and the end of the call's draft in one transaction. */
@ApplicationScoped
class NoteIntake {

    private final Receipts receipts;
    private final NoteMessages messages;
    private final PhoneCalls calls;

    NoteIntake(Receipts receipts, NoteMessages messages, PhoneCalls calls) {
        this.receipts = receipts;
        this.messages = messages;
        this.calls = calls;
    }

    @WithTransaction
    Uni<Receipt> take(Caller by, IdempotencyKey key, TakenNote note) {
        return receipts.claim(note.claim(by.name(), key)).flatMap(receipt -> store(receipt, by, note));
    }

    private Uni<Receipt> store(Receipt receipt, Caller by, TakenNote note) {
        return receipt.fresh()
                ? messages.add(receipt.messageId(), by.is(Roles.AGENT) ? by.name() : null, note)
                        .flatMap(stored -> endDraft(receipt, by.name(), note))
                        .replaceWith(receipt)
                : Uni.createFrom().item(receipt);
    }

    private Uni<Void> endDraft(Receipt receipt, String agent, TakenNote note) {
        String callId = note.note().callId();
        return callId == null
                ? Uni.createFrom().voidItem()
                : calls.noted(callId, receipt.messageId(), receipt.subjects(), agent);
    }
}
