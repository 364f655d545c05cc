package io.guichet.intake.email;

import io.guichet.intake.attachment.Attachments;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.mail.MailFile;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.smallrye.mutiny.Multi;
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

    /** What a mail has become. */
    record New(Message message, Identified identified, List<MailFile> files) {}

    /** Stores messages, word of them, and their files, all in the current transaction. */
    Uni<Void> add(List<New> all) {
        return messages.add(all.stream()
                        .map(one -> new Messages.Received(one.message, one.identified))
                        .toList())
                .flatMap(told -> Multi.createFrom()
                        .iterable(all)
                        .filter(one -> !one.files.isEmpty())
                        .onItem()
                        .transformToUniAndConcatenate(one -> attachments.add(one.message.id(), one.files))
                        .collect()
                        .last())
                .replaceWithVoid();
    }
}
