package io.guichet.intake.message;

import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.contact.Organization;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.published.MessageReceived;
import io.guichet.intake.published.ReceivedMail;
import io.guichet.intake.raw.RawReference;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message as others see it. */
final class WireMessage {

    private WireMessage() {}

    static MessageReceived of(Message message, Identified identified) {
        Content content = message.content();
        MailDetails mail = content.mail();
        return new MessageReceived(
                message.id(),
                message.revision() == 1 ? null : (Integer) message.revision(),
                word(message.origin().channel()),
                message.origin().receivedAt(),
                message.origin().takenBy(),
                message.origin().mailbox(),
                sender(message.sender()),
                word(identified.status()),
                identified.contact() == null ? null : contact(identified.contact()),
                orNothing(identified.candidates().stream()
                        .map(WireMessage::contact)
                        .toList()),
                content.language(),
                content.subjects().stream().map(WireMessage::subject).toList(),
                mail == null ? null : mail(mail),
                voicemail(content.voicemail()),
                raw(message.raw()),
                orNothing(attachments(content)),
                content.unreadable(),
                content.truncated() ? true : null);
    }

    private static MessageReceived.Sender sender(Sender sender) {
        return new MessageReceived.Sender(
                sender.name(), sender.address(), sender.number(), sender.numberInvalid() ? true : null);
    }

    private static MessageReceived.Contact contact(Contact contact) {
        return new MessageReceived.Contact(
                contact.id(),
                contact.name(),
                contact.mailAddress().orElse(null),
                contact.phoneNumber().orElse(null),
                organization(contact.organization()),
                contact.referent());
    }

    private static MessageReceived.@Nullable Organization organization(@Nullable Organization own) {
        return own == null ? null : new MessageReceived.Organization(own.id(), own.name(), own.externalId());
    }

    private static MessageReceived.Subject subject(Subject subject) {
        return new MessageReceived.Subject(
                subject.index(),
                subject.summary(),
                subject.text(),
                subject.kind(),
                subject.usable(),
                subject.alternative(),
                subject.answer());
    }

    private static ReceivedMail mail(MailDetails mail) {
        return new ReceivedMail(
                mail.messageId(),
                mail.inReplyTo(),
                mail.references(),
                mail.to(),
                mail.cc(),
                mail.sentAt(),
                word(mail.category()),
                WireVerdict.bounce(mail.bounce()),
                WireVerdict.authentication(mail.authentication()),
                WireVerdict.spam(mail.spam()),
                mail.quoted(),
                mail.signature(),
                forward(mail.forward()));
    }

    private static ReceivedMail.@Nullable Forward forward(MailDetails.@Nullable Forward forward) {
        return forward == null ? null : new ReceivedMail.Forward(forward.by(), forward.found(), forward.note());
    }

    private static MessageReceived.@Nullable Voicemail voicemail(@Nullable Voicemail voicemail) {
        return voicemail == null
                ? null
                : new MessageReceived.Voicemail(voicemail.listened(), voicemail.recording(), voicemail.transcript());
    }

    private static MessageReceived.Raw raw(RawReference raw) {
        return new MessageReceived.Raw(raw.sha256(), raw.size(), raw.mediaType());
    }

    private static List<MessageReceived.Attachment> attachments(Content content) {
        return content.attachments().stream()
                .map(file -> new MessageReceived.Attachment(
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        file.inline(),
                        file.contentId()))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> @Nullable List<T> orNothing(List<T> items) {
        return items.isEmpty() ? null : items;
    }
}
