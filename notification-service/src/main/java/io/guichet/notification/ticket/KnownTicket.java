package io.guichet.notification.ticket;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ticket as far as mails about it need to know it; it follows what its events tell. */
@Entity
@Table(name = "known_ticket")
public class KnownTicket {

    private static final int LONGEST_THREAD = 10;
    private static final String UNKNOWN_CHANNEL = "unknown";

    // what may stand in a header as it is: printable ASCII without spaces (RFC 5322, msg-id)
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,500}@[!-;=?-~]{1,400}>");

    @Id
    @Column(name = "ticket_id")
    private UUID ticketId;

    private String number;
    private @Nullable String recipient;
    private @Nullable String language;
    private String queue;
    private String channel;
    private @Nullable String category;
    private String thread;
    private @Nullable String summary;
    private @Nullable String status;
    private @Nullable Integer level;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "assignee_id"))
    @AttributeOverride(name = "name", column = @Column(name = "assignee_name"))
    @AttributeOverride(name = "address", column = @Column(name = "assignee_address"))
    private @Nullable Person assignee;

    @Convert(converter = PeopleColumn.class)
    private List<Person> watchers;

    @Column(name = "done_told")
    private boolean doneTold;

    @SuppressWarnings("NullAway.Init")
    protected KnownTicket() {}

    /** A ticket of which nothing is known yet but its number. */
    public KnownTicket(UUID ticketId, String number) {
        this.ticketId = ticketId;
        this.number = number;
        this.queue = "default";
        this.channel = UNKNOWN_CHANNEL;
        this.thread = "";
        this.watchers = List.of();
    }

    /** Learns what an event tells. */
    public void learn(String what, TicketNews news) {
        number = news.number();
        status = news.status() == null ? status : news.status();
        queue = news.queue() == null ? queue : news.queue();
        level = news.level() == null ? level : news.level();
        switch (what) {
            case "opened", "snapshot" -> learnOpening(news);
            case "message-added" -> learnMessage(news.message());
            case "assigned" -> assignee = news.assignee();
            case "escalated" -> learnEscalation(news);
            case "changed" -> learnChange(news);
            case "hand-off-completed" -> doneTold = true;
            case "reopened", "handed-off" -> doneTold = false;
            default -> {}
        }
    }

    private void learnOpening(TicketNews news) {
        recipient = address(news.sender(), news.contact()).orElse(recipient);
        language = news.language() == null ? language : news.language();
        summary = news.summary() == null ? summary : news.summary();
        channel = Optional.ofNullable(news.origin())
                .map(TicketNews.Origin::channel)
                .orElse(channel);
        assignee = news.assignee() == null ? assignee : news.assignee();
        watchers = news.watchers() == null ? watchers : List.copyOf(news.watchers());
        learnMail(news.mail());
        category = news.mail() == null ? category : news.mail().category();
    }

    private void learnMessage(TicketNews.@Nullable Message message) {
        if (message != null) {
            learnMail(message.mail());
        }
    }

    private void learnEscalation(TicketNews news) {
        assignee = news.assignee() == null ? assignee : news.assignee();
        var watcher = news.watcher();
        if (watcher != null && watchers.stream().noneMatch(known -> known.is(watcher.id()))) {
            watchers = Stream.concat(watchers.stream(), Stream.of(watcher)).toList();
        }
    }

    private void learnChange(TicketNews news) {
        watchers = news.watchers() == null ? watchers : List.copyOf(news.watchers());
        recipient = address(news.contact(), null).orElse(recipient);
    }

    private void learnMail(TicketNews.@Nullable Mail mail) {
        if (mail == null
                || mail.messageId() == null
                || !MESSAGE_ID.matcher(mail.messageId()).matches()
                || thread().contains(mail.messageId())) {
            return;
        }
        var ids = Stream.concat(thread().stream(), Stream.of(mail.messageId())).toList();
        thread = String.join(" ", ids.subList(Math.max(0, ids.size() - LONGEST_THREAD), ids.size()));
    }

    // where they came from goes before what is known of them
    private static Optional<String> address(TicketNews.@Nullable Customer first, TicketNews.@Nullable Customer second) {
        return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .map(TicketNews.Customer::address)
                .flatMap(address -> Optional.ofNullable(address).stream())
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    public UUID ticketId() {
        return ticketId;
    }

    public String number() {
        return number;
    }

    /** The customer's address. */
    public @Nullable String recipient() {
        return recipient;
    }

    public @Nullable String language() {
        return language;
    }

    public String queue() {
        return queue;
    }

    public String channel() {
        return channel;
    }

    /** Of the mail that opened it; none for calls. */
    public @Nullable String category() {
        return category;
    }

    /** Message-IDs of the customer's mails, oldest first. */
    public List<String> thread() {
        return Arrays.stream(thread.split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable Integer level() {
        return level;
    }

    /** Who works on it. */
    public @Nullable Person assignee() {
        return assignee;
    }

    /** Who wants to know what happens to it (P20). */
    public List<Person> watchers() {
        return List.copyOf(watchers);
    }

    /** Whether the customer knows that it is done. */
    public boolean isDoneTold() {
        return doneTold;
    }
}
