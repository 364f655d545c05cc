package io.guichet.notification.silence;

import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.MailDesk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who is not written to: all reasons, in the order in which they are given. Each begins with a word for programs. */
public final class SuppressionRules {

    private static final Pattern NO_REPLY = Pattern.compile(
            "(.*[._+-])?(no[._-]?reply|do[._-]?not[._-]?reply|ne[._-]?pas[._-]?repondre|ne[._-]?repondez[._-]?pas|sans[._-]?reponse"
                    + "|mailer-daemon|postmaster|bounces?)([._+=-].*)?");

    /** What an automatic mail to a customer must pass. */
    private static final List<SuppressionRule> AUTOMATIC = List.of(
            SuppressionRules::importedTicketsAreKnown,
            SuppressionRules::machinesAreNotAnswered,
            SuppressionRules::onlyCustomersAreAcknowledged,
            SuppressionRules::withoutAddressTheyAreCalled,
            SuppressionRules::theAddressMustBeValid,
            SuppressionRules::noReplyMeansNoReply,
            SuppressionRules::theDeskDoesNotWriteToItself,
            SuppressionRules::colleaguesAreNotCustomers,
            SuppressionRules::suppliersAreNotCustomers);

    /** What a mail that a person wrote must pass: an agent knows whom they write to. */
    private static final List<SuppressionRule> PERSONAL = List.of(
            SuppressionRules::withoutAddressTheyAreCalled,
            SuppressionRules::theAddressMustBeValid,
            SuppressionRules::theDeskDoesNotWriteToItself);

    private SuppressionRules() {}

    /** The first objection to an automatic mail. */
    public static Optional<String> objection(Candidate candidate, MailDesk desk) {
        return first(AUTOMATIC, candidate, desk);
    }

    /** The first objection to a mail that a person wrote. */
    public static Optional<String> objectionToPersons(Candidate candidate, MailDesk desk) {
        return first(PERSONAL, candidate, desk);
    }

    private static Optional<String> first(List<SuppressionRule> rules, Candidate candidate, MailDesk desk) {
        return rules.stream()
                .flatMap(rule -> rule.objection(candidate, desk).stream())
                .findFirst();
    }

    // what was taken over from another system is no news to its customer
    private static Optional<String> importedTicketsAreKnown(Candidate candidate, MailDesk desk) {
        return candidate.channel().equals("import")
                ? Optional.of("import: the ticket was taken over from another system")
                : Optional.empty();
    }

    // P32, RFC 3834: what a program wrote is not answered by a program
    private static Optional<String> machinesAreNotAnswered(Candidate candidate, MailDesk desk) {
        var category = candidate.category();
        return category == null || category.equals("human")
                ? Optional.empty()
                : Optional.of("machine: the message is " + category + " mail, which is never answered automatically");
    }

    // P32, P16: suppliers are not acknowledged
    private static Optional<String> onlyCustomersAreAcknowledged(Candidate candidate, MailDesk desk) {
        return desk.silence().queues().contains(candidate.queue())
                ? Optional.of("not-a-customer: nothing automatic goes out from queue " + candidate.queue())
                : Optional.empty();
    }

    // P34: the customer is told all the same
    private static Optional<String> withoutAddressTheyAreCalled(Candidate candidate, MailDesk desk) {
        return candidate.written() == null ? Optional.of("no-address: the customer must be called") : Optional.empty();
    }

    private static Optional<String> theAddressMustBeValid(Candidate candidate, MailDesk desk) {
        return candidate.address().isEmpty()
                ? Optional.of("invalid-address: no mail can be sent there; the customer must be called")
                : Optional.empty();
    }

    // P32: behind it is a machine
    private static Optional<String> noReplyMeansNoReply(Candidate candidate, MailDesk desk) {
        return when(
                        candidate,
                        address -> NO_REPLY.matcher(address.local().toLowerCase(Locale.ROOT))
                                .matches())
                .map(address -> "no-reply: nobody reads " + address);
    }

    // P4: it would come back as customer mail
    private static Optional<String> theDeskDoesNotWriteToItself(Candidate candidate, MailDesk desk) {
        return when(candidate, desk::isOwnMailbox).map(address -> "own-mailbox: " + address + " is the desk's own");
    }

    // P32
    private static Optional<String> colleaguesAreNotCustomers(Candidate candidate, MailDesk desk) {
        return when(candidate, desk.silence()::isColleague)
                .map(address -> "colleague: " + address + " belongs to the desk");
    }

    // P32, P15: also where their mail is labelled for somebody to look at
    private static Optional<String> suppliersAreNotCustomers(Candidate candidate, MailDesk desk) {
        return when(candidate, desk.silence()::isSupplier).map(address -> "supplier: " + address + " is a supplier's");
    }

    private static Optional<EmailAddress> when(Candidate candidate, Predicate<EmailAddress> holds) {
        return candidate.address().filter(holds);
    }
}
