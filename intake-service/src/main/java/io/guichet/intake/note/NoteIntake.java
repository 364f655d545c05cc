package io.guichet.intake.note;

import io.guichet.intake.contact.Identification;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.guichet.intake.raw.RawContents;
import io.guichet.intake.receipt.IdempotencyKey;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.receipt.Receipts;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes phone notes in (P1): receipt, raw bytes, contact, message and word of it in one transaction. */
@ApplicationScoped
class NoteIntake {

    private final Receipts receipts;
    private final RawContents contents;
    private final Identification identification;
    private final Messages messages;
    private final Desk desk;

    NoteIntake(Receipts receipts, RawContents contents, Identification identification, Messages messages, Desk desk) {
        this.receipts = receipts;
        this.contents = contents;
        this.identification = identification;
        this.messages = messages;
        this.desk = desk;
    }

    @WithTransaction
    Uni<Receipt> take(String agent, IdempotencyKey key, TakenNote note) {
        return receipts.claim(note.claim(agent, key)).flatMap(receipt -> store(receipt, agent, note));
    }

    private Uni<Receipt> store(Receipt receipt, String agent, TakenNote note) {
        if (!receipt.fresh()) {
            return Uni.createFrom().item(receipt);
        }
        Message message = new Message(
                receipt.messageId(), note.origin(agent), note.caller(), note.raw(), note.content(desk.languages()));
        return contents.add(note.raw(), note.body())
                .flatMap(stored -> identification.ofCaller(note.caller(), note.organization()))
                .flatMap(identified -> messages.add(message, identified))
                .replaceWith(receipt);
    }
}
