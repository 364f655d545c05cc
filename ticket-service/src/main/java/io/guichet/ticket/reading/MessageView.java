package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One subject of a message, on the ticket that it opened or joined. */
@Schema(name = "TicketMessage")
record MessageView(
        @Schema(description = "intake's message") UUID messageId,

        @Schema(description = "which of its subjects, from 1", examples = "1")
        int subjectIndex,

        @Schema(description = "call, voicemail or email", examples = "email")
        String channel,

        @Schema(examples = "2026-11-20T09:30:00Z") @Nullable Instant receivedAt,

        @Schema(description = "when it came to the ticket", examples = "2026-11-20T09:30:02Z")
        Instant addedAt,

        @Schema(examples = "Re: Export refuses to start") String summary,

        @Schema(examples = "It works again, thank you.") @Nullable
        String text,

        @Schema(examples = "en") @Nullable String language,

        @Nullable PersonView sender,
        @Nullable MailView mail) {

    static MessageView of(TicketMessage message, Viewer viewer) {
        var received = message.received();
        var said = message.said();
        return new MessageView(
                received.messageId(),
                received.subjectIndex(),
                received.channel(),
                received.at(),
                message.addedAt(),
                said.summary(),
                said.text(),
                said.language(),
                PersonView.of(message.sender(), viewer),
                viewer.deskOnly(MailView.of(message.mail())));
    }

    static Cursor cursor(TicketMessage message) {
        return new Cursor(message.addedAt(), message.id().toString());
    }
}
