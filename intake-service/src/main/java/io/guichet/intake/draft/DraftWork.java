package io.guichet.intake.draft;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.id.Ids;
import io.guichet.intake.call.DraftState;
import io.guichet.intake.call.PhoneCall;
import io.guichet.intake.call.PhoneCalls;
import io.guichet.intake.note.NoteMessages;
import io.guichet.intake.note.PhoneNote;
import io.guichet.intake.note.PhoneNotes;
import io.guichet.intake.note.TakenNote;
import io.guichet.intake.problem.DraftClosed;
import io.guichet.intake.receipt.Receipt;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What agents do with draft notes (P1). Each step holds the call's row, so of several at the same time one is the first. */
@ApplicationScoped
class DraftWork {

    private final PhoneCalls calls;
    private final PhoneNotes notes;
    private final NoteMessages messages;
    private final DraftReading reading;
    private final InstantSource clock;

    DraftWork(PhoneCalls calls, PhoneNotes notes, NoteMessages messages, DraftReading reading, InstantSource clock) {
        this.calls = calls;
        this.notes = notes;
        this.messages = messages;
        this.reading = reading;
        this.clock = clock;
    }

    /** Keeps the note so far. */
    @WithTransaction
    Uni<SeenDraft> save(UUID id, IfMatch seen, PhoneNote note, String agent) {
        return calls.requireLocked(id)
                .invoke(call -> editable(call, seen).save(EventJson.write(note), agent))
                .call(calls::flush)
                .flatMap(reading::seen);
    }

    /** Makes a message of it; done already, it answers the same again. */
    @WithTransaction
    Uni<HandedIn> complete(UUID id, IfMatch seen, String agent) {
        return calls.requireLocked(id)
                .flatMap(call -> call.messageId()
                        .map(message -> Uni.createFrom().item(HandedIn.before(call, message)))
                        .orElseGet(() -> complete(editable(call, seen), agent)));
    }

    /** Keeps why there is nothing to note (P18); done already, the first reason stays. */
    @WithTransaction
    Uni<SeenDraft> discard(UUID id, IfMatch seen, String reason, String agent) {
        return calls.requireLocked(id)
                .invoke(call -> {
                    if (call.state() != DraftState.DISCARDED) {
                        editable(call, seen).discard(reason, agent, clock.instant());
                    }
                })
                .call(calls::flush)
                .flatMap(reading::seen);
    }

    private Uni<HandedIn> complete(PhoneCall call, String agent) {
        TakenNote note = notes.completed(DraftNote.completed(call));
        Receipt receipt = new Receipt(Ids.next(), note.subjects(), true);
        return messages.add(receipt.messageId(), call.takenBy().orElse(agent), note)
                .flatMap(added -> calls.requireLocked(call.id()))
                .invoke(held -> held.complete(receipt.messageId(), receipt.subjects(), agent, clock.instant()))
                .replaceWith(new HandedIn(receipt, note.channel()));
    }

    private static PhoneCall editable(PhoneCall call, IfMatch seen) {
        if (call.state().isClosed()) {
            throw new DraftClosed(call.state().toString());
        }
        seen.check(call.edition());
        return call;
    }
}
