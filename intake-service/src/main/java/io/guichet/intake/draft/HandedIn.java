package io.guichet.intake.draft;

import io.guichet.intake.call.PhoneCall;
import io.guichet.intake.message.Channel;
import io.guichet.intake.receipt.Receipt;
import java.util.UUID;

/** A draft that became a message. */
record HandedIn(Receipt receipt, Channel channel) {

    /** The same answer again for one that did so before. */
    static HandedIn before(PhoneCall call, UUID message) {
        Channel channel = DraftNote.shown(call, null)
                .map(note ->
                        note.channel() == null ? Channel.CALL : note.channel().channel())
                .orElse(Channel.CALL);
        return new HandedIn(new Receipt(message, call.subjects(), false), channel);
    }
}
