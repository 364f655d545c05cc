package io.guichet.ticket.lifecycle;

import static io.guichet.ticket.lifecycle.TicketStatus.CLOSED;
import static io.guichet.ticket.lifecycle.TicketStatus.CLOSED_PENDING;
import static io.guichet.ticket.lifecycle.TicketStatus.HANDED_OFF;
import static io.guichet.ticket.lifecycle.TicketStatus.MERGED;
import static io.guichet.ticket.lifecycle.TicketStatus.NEW;
import static io.guichet.ticket.lifecycle.TicketStatus.OPEN;
import static io.guichet.ticket.lifecycle.TicketStatus.WAITING_FOR_CUSTOMER;
import static io.guichet.ticket.lifecycle.TicketStatus.WAITING_FOR_VALIDATION;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one table of what can be done to a ticket, from where, and where that leads. What is not in it is illegal. */
public enum TicketMove {
    /** A person's message comes to a ticket that is not closed, also with only dev still owing (P8); whoever was asked has answered. */
    JOIN(
            null,
            Map.of(
                    NEW, NEW,
                    OPEN, OPEN,
                    WAITING_FOR_CUSTOMER, OPEN,
                    WAITING_FOR_VALIDATION, WAITING_FOR_VALIDATION,
                    HANDED_OFF, HANDED_OFF,
                    CLOSED_PENDING, HANDED_OFF)),
    /** A machine's message comes along, such as an automatic reply or a bounce: it is kept and moves nothing. */
    JOIN_SILENTLY(
            null, staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    /** A closed ticket is taken up again: by an agent, or by a person's message where the queue reopens or the desk had asked (P8, P22). */
    REOPEN("reopenings", Map.of(CLOSED, OPEN, CLOSED_PENDING, HANDED_OFF)),
    /** The subject was answered on the phone, and is closed at once (P1). */
    ANSWER_BY_PHONE("calls", Map.of(NEW, CLOSED, OPEN, CLOSED, WAITING_FOR_CUSTOMER, CLOSED)),
    /** What a machine reported has passed, and no human has touched the ticket (P10). */
    RESOLVE(null, Map.of(NEW, CLOSED)),
    /** Somebody gets it, and with them it is under way (P7). */
    ASSIGN("assignments", taken(OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING)),
    /** It goes to another queue and waits there for somebody, as it did (P7). */
    MOVE_TO_QUEUE(
            "assignments",
            staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING)),
    /** To the next level, or to somebody who knows the problem (P20). */
    ESCALATE("escalations", taken(OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF)),
    NOTE("notes", staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    /** Not while a reply waits to be validated (P21). */
    REPLY("replies", taken(OPEN, WAITING_FOR_CUSTOMER, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    /** Spoken with the customer on the phone, and not closed by it (P1); what they were asked is answered. */
    CALL(
            "calls",
            Map.of(
                    NEW, OPEN,
                    OPEN, OPEN,
                    WAITING_FOR_CUSTOMER, OPEN,
                    WAITING_FOR_VALIDATION, WAITING_FOR_VALIDATION,
                    HANDED_OFF, HANDED_OFF,
                    CLOSED_PENDING, CLOSED_PENDING,
                    CLOSED, CLOSED)),
    /** A trade's opinion is asked; the ticket stays where it is (P42). */
    CONSULT("consultations", taken(OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING)),
    GIVE_OPINION(
            "consultations/{id}/answer",
            staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    /** A draft goes to the next level before it goes out (P21). */
    ASK_VALIDATION(
            "validations",
            Map.of(
                    NEW,
                    WAITING_FOR_VALIDATION,
                    OPEN,
                    WAITING_FOR_VALIDATION,
                    WAITING_FOR_CUSTOMER,
                    WAITING_FOR_VALIDATION)),
    APPROVE("validations/{id}/approval", Map.of(WAITING_FOR_VALIDATION, OPEN)),
    REFUSE("validations/{id}/refusal", Map.of(WAITING_FOR_VALIDATION, OPEN)),
    /** The customer is asked for what is missing (P22); dev goes on owing. */
    ASK_COMPLEMENT(
            "complements",
            Map.of(
                    NEW, WAITING_FOR_CUSTOMER,
                    OPEN, WAITING_FOR_CUSTOMER,
                    WAITING_FOR_CUSTOMER, WAITING_FOR_CUSTOMER,
                    HANDED_OFF, HANDED_OFF)),
    /** The same at a desk that closes rather than waits (P22). */
    ASK_COMPLEMENT_AND_CLOSE("complements", Map.of(NEW, CLOSED, OPEN, CLOSED, WAITING_FOR_CUSTOMER, CLOSED)),
    /** Tried whether it happens here (P23). */
    REPRODUCE("reproductions", taken(OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING)),
    /** A real problem goes to dev (P24). */
    HAND_OFF("hand-offs", Map.of(NEW, HANDED_OFF, OPEN, HANDED_OFF, WAITING_FOR_CUSTOMER, HANDED_OFF)),
    /** The same, closed for the customer (P25). */
    HAND_OFF_PENDING(
            "hand-offs", Map.of(NEW, CLOSED_PENDING, OPEN, CLOSED_PENDING, WAITING_FOR_CUSTOMER, CLOSED_PENDING)),
    LINK_DEV_TICKET("hand-offs/{id}/dev-ticket", staying(HANDED_OFF, CLOSED_PENDING)),
    /** Any answer of dev but done or refused (P25). */
    DEV_ANSWER("hand-offs/{id}/answers", staying(HANDED_OFF, CLOSED_PENDING)),
    /** Dev has done it or refused it (P25). */
    COMPLETE("hand-offs/{id}/completion", Map.of(HANDED_OFF, OPEN, CLOSED_PENDING, CLOSED)),
    CLOSE("closures", Map.of(NEW, CLOSED, OPEN, CLOSED, WAITING_FOR_CUSTOMER, CLOSED)),
    /** Goes on as another ticket (P8); not while somebody owes something here. */
    MERGE("merges", Map.of(NEW, MERGED, OPEN, MERGED, WAITING_FOR_CUSTOMER, MERGED, CLOSED, MERGED)),
    /** Back to where it stood before, which only the ticket knows. */
    UNMERGE("merges/{id}/undo", Map.of(MERGED, OPEN)),
    SPLIT(
            "splits",
            staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    LINK("links", staying(TicketStatus.values())),
    PRIORITIZE(
            "priority",
            staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    /** Kind, product, labels, watchers, contact (P19). */
    QUALIFY(
            "kind product labels watchers contact",
            staying(NEW, OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_VALIDATION, HANDED_OFF, CLOSED_PENDING, CLOSED)),
    /** The whole state is told again to whoever begins late. */
    TELL("snapshot", staying(TicketStatus.values()));

    private final List<String> acts;
    private final Map<TicketStatus, TicketStatus> targets;

    TicketMove(@Nullable String acts, Map<TicketStatus, TicketStatus> targets) {
        this.acts = acts == null ? List.of() : List.of(acts.split(" "));
        this.targets = targets;
    }

    private static Map<TicketStatus, TicketStatus> staying(TicketStatus... statuses) {
        var targets = new EnumMap<TicketStatus, TicketStatus>(TicketStatus.class);
        Arrays.stream(statuses).forEach(status -> targets.put(status, status));
        return targets;
    }

    /** Who does it to a new ticket has taken it; else it stays where it is. */
    private static Map<TicketStatus, TicketStatus> taken(TicketStatus... others) {
        var targets = staying(others);
        targets.put(NEW, OPEN);
        return targets;
    }

    /** Where it leads; empty if it cannot be done from there. */
    public Optional<TicketStatus> from(TicketStatus status) {
        return Optional.ofNullable(targets.get(status));
    }

    /** The acts that do it, each by the last part of its address; none for what no caller does. */
    public List<String> acts() {
        return acts;
    }

    /** The acts that are legal from there, each once, in the order of this table. */
    public static List<String> legal(TicketStatus status) {
        return acts(Arrays.stream(values()).filter(move -> move.from(status).isPresent()));
    }

    static List<String> acts(Stream<TicketMove> moves) {
        return moves.flatMap(move -> move.acts.stream()).distinct().toList();
    }

    /** In words, for whoever asked for it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
