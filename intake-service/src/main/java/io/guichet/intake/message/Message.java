package io.guichet.intake.message;

import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.ContactStatus;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.contact.Sender;
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
    }

    /** Notes who it comes from, as far as the desk knows (P2). */
    public Message from(Identified identified) {
        Contact contact = identified.contact();
        contactStatus = identified.status();
        contactId = contact == null ? null : contact.id();
        candidateIds = identified.candidates().stream().map(Contact::id).toArray(UUID[]::new);
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

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public Sender sender() {
        return sender;
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
    List<UUID> contactIds() {
        return contactId == null ? Arrays.asList(candidateIds) : List.of(contactId);
    }

    /** The same as {@link #from} was told, from what is stored now of these contacts. */
    Identified identified(List<Contact> contacts) {
        return contactStatus == ContactStatus.KNOWN && !contacts.isEmpty()
                ? Identified.known(contacts.get(0))
                : new Identified(contactStatus, null, contacts);
    }
}
