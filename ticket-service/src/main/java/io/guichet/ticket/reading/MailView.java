package io.guichet.ticket.reading;

import io.guichet.ticket.message.Mail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mail a ticket came from. */
@Schema(name = "Mail")
record MailView(
        @Schema(description = "header Message-ID", examples = "<1234@example.org>") @Nullable
        String messageId,

        @Schema(description = "header In-Reply-To") @Nullable
        String inReplyTo,

        @Schema(description = "human, automatic, bounce or list", examples = "human") @Nullable
        String category) {

    static @Nullable MailView of(@Nullable Mail mail) {
        return mail == null ? null : new MailView(mail.messageId(), mail.inReplyTo(), mail.category());
    }
}
