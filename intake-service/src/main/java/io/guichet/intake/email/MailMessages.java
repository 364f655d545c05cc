package io.guichet.intake.email;

import io.guichet.intake.attachment.Attachments;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.mail.MailFile;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores mails with the files in them. */
@ApplicationScoped
class MailMessages {

    private final Messages messages;
    private final Attachments attachments;

    MailMessages(Messages messages, Attachments attachments) {
        this.messages = messages;
        this.attachments = attachments;
    }

    /** Stores a message, word of it, and its files, all in the current transaction. */
    Uni<Void> add(Message message, Identified identified, List<MailFile> files) {
        return messages.add(message, identified).flatMap(told -> attachments.add(message.id(), files));
    }
}
