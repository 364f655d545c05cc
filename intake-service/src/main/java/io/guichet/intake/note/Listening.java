package io.guichet.intake.note;

import io.guichet.intake.contact.ContactStatus;
import io.guichet.intake.contact.Contacts;
import io.guichet.intake.contact.Identification;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.contact.Introduction;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.message.Content;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.guichet.intake.message.Subject;
import io.guichet.intake.message.SubjectTexts;
import io.guichet.intake.message.Voicemail;
import io.guichet.intake.problem.MessageErased;
import io.guichet.intake.problem.MessageNotFound;
import io.guichet.intake.problem.NoVoicemail;
import io.guichet.intake.problem.VoicemailHeard;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.text.LanguageGuess;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes what was said on a voicemail, once; the message is then sent on with its next revision (P9). */
@ApplicationScoped
class Listening {

    private final Messages messages;
    private final Contacts contacts;
    private final Introduction introduction;
    private final Identification identification;
    private final Desk desk;

    Listening(
            Messages messages, Contacts contacts, Introduction introduction, Identification identification, Desk desk) {
        this.messages = messages;
        this.contacts = contacts;
        this.introduction = introduction;
        this.identification = identification;
        this.desk = desk;
    }

    /**
     * Stores it; the same again changes nothing.
     *
     * @throws MessageNotFound when there is no such message
     * @throws NoVoicemail when it is none
     * @throws VoicemailHeard when other subjects were noted before
     */
    @WithTransaction
    Uni<Receipt> note(UUID id, HeardVoicemail heard, String agent) {
        return introduction
                .begin()
                .flatMap(held -> messages.requireLocked(id))
                .flatMap(message -> note(message, heard, agent));
    }

    private Uni<Receipt> note(Message message, HeardVoicemail heard, String agent) {
        if (message.isErased()) {
            throw new MessageErased(message.id());
        }
        Voicemail voicemail = message.content().voicemail();
        if (voicemail == null) {
            throw new NoVoicemail(message.id());
        }
        SubjectTexts noted = SubjectTexts.fitted(heard.noted(), voicemail.transcript());
        return voicemail.listened() ? again(message, noted) : first(message, heard, noted, agent);
    }

    private static Uni<Receipt> again(Message message, SubjectTexts noted) {
        if (!message.content().subjects().equals(noted.subjects())) {
            throw new VoicemailHeard(message.id());
        }
        return Uni.createFrom().item(new Receipt(message.id(), noted.subjects().size(), false));
    }

    private Uni<Receipt> first(Message message, HeardVoicemail heard, SubjectTexts noted, String agent) {
        Sender caller = heard.caller(message.sender(), desk.region());
        Content told = message.content().heard(language(noted.subjects()), noted);
        return caller(message, heard, caller)
                .flatMap(identified -> messages.add(message.heard(caller, told, agent), identified))
                .replaceWith(new Receipt(message.id(), noted.subjects().size(), true));
    }

    /** Who it was, by what was heard; if nobody said, whom the message was known to come from. */
    private Uni<Identified> caller(Message message, HeardVoicemail heard, Sender caller) {
        return heard.saysWho() || message.contactStatus() != ContactStatus.KNOWN
                ? identification.ofCaller(caller, heard.organizationName())
                : contacts.whole(message.contactIds()).map(message::identified);
    }

    private String language(List<Subject> subjects) {
        String said = subjects.stream().map(Subject::text).collect(Collectors.joining("\n"));
        return LanguageGuess.of(said, desk.languages());
    }
}
