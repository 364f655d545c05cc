package io.guichet.intake.message;

import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.ContactStatus;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.problem.MessageErased;
import io.guichet.intake.raw.RawReference;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call, voicemail or e-mail that reached the desk (P1, P4). */
@Entity
public class Message {

    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "sender_name"))
    @AttributeOverride(name = "address", column = @Column(name = "sender_address"))
    @AttributeOverride(name = "number", column = @Column(name = "sender_number"))
    @AttributeOverride(name = "numberInvalid", column = @Column(name = "sender_number_invalid"))
    private Sender sender;

    @Embedded
    @AttributeOverride(name = "sha256", column = @Column(name = "raw_sha256"))
    @AttributeOverride(name = "size", column = @Column(name = "raw_size"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "raw_media_type"))
    private RawReference raw;

    @Convert(converter = ContentColumn.class)
    private Content content;

    @Enumerated(EnumType.STRING)
    private ContactStatus contactStatus;

    private @Nullable UUID contactId;

    private UUID[] candidateIds;

    private int revision;

    private @Nullable Instant erasedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    public Message(UUID id, Origin origin, Sender sender, RawReference raw, Content content) {
        this.id = id;
        this.origin = origin;
        this.sender = sender;
        this.raw = raw;
        this.content = content;
        this.contactStatus = ContactStatus.UNKNOWN;
        this.candidateIds = new UUID[0];
        this.revision = 1;
    }

    /** Notes who it comes from, as far as the desk knows (P2). */
    public Message from(Identified identified) {
        Contact contact = identified.contact();
        contactStatus = identified.status();
        contactId = contact == null ? null : contact.id();
        candidateIds = identified.candidates().stream().map(Contact::id).toArray(UUID[]::new);
        return this;
    }

    /** Notes whom an agent named; it is sent on again (P2). */
    public Message named(Contact contact) {
        revision++;
        return from(Identified.known(contact));
    }

    /** Whether it is known to come from this contact. */
    public boolean isFrom(UUID contact) {
        return contact.equals(contactId);
    }

    /** Somebody listened to a voicemail and noted its subjects; it is sent on again (P9). */
    public Message heard(Sender caller, Content noted, String agent) {
        sender = caller;
        content = noted;
        origin = Origin.note(origin.channel(), origin.receivedAt(), agent);
        revision++;
        return this;
    }

    /** What stays in order together: all messages of a person, else of an address or number. */
    public String conversation() {
        return Stream.of(contactId, sender.address(), sender.reachableNumber())
                .filter(part -> part != null)
                .map(Object::toString)
                .findFirst()
                .orElseGet(id::toString);
    }

    /** 1 when it came in, one more each time it is sent on again. */
    public int revision() {
        return revision;
    }

    /** Counts every change, for whoever edits. */
    public long version() {
        return version;
    }

    /** Whether what was personal in it has been erased. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public Sender sender() {
        return sender;
    }

    /** Takes all that is personal from it, and leaves that it is of a contact who is erased; that it came, when, how, and what kind of thing it was about stays. */
    public void erase(Contact pseudonym) {
        from(Identified.known(pseudonym));
        sender = new Sender(null, null, null, false);
        content = content.erased();
        erasedAt = pseudonym.erasedAt();
    }

    /** What came in, byte for byte. @throws MessageErased when it is no longer here */
    RawReference kept() {
        if (isErased()) {
            throw new MessageErased(id);
        }
        return raw;
    }

    public RawReference raw() {
        return raw;
    }

    public Content content() {
        return content;
    }

    public ContactStatus contactStatus() {
        return contactStatus;
    }

    /** The contact, or those who it may be; none when nobody is known. */
    public List<UUID> contactIds() {
        return contactId == null ? Arrays.asList(candidateIds) : List.of(contactId);
    }

    /** The same as {@link #from} was told, from what is stored now of these contacts. */
    public Identified identified(List<Contact> contacts) {
        return contactStatus == ContactStatus.KNOWN && !contacts.isEmpty()
                ? Identified.known(contacts.get(0))
                : new Identified(contactStatus, null, contacts);
    }
}
