package io.guichet.proof.check;

import io.guichet.proof.check.Facts.Job;
import io.guichet.proof.check.Facts.Mail;
import io.guichet.proof.check.Facts.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each ticket is named in exactly one acknowledgement at the sink, or has one suppression or one job in doubt (P32). */
final class EachTicketIsAcknowledgedOnce implements Check {
    private static final String ACKNOWLEDGEMENT = "acknowledgement";

    @Override
    public String promise() {
        return "each ticket is named in exactly one acknowledgement, or has one recorded suppression or job in doubt";
    }

    @Override
    public List<String> violations(Facts facts) {
        Map<String, List<Job>> jobs = new HashMap<>();
        facts.jobs().stream()
                .filter(job -> job.kind().equals(ACKNOWLEDGEMENT))
                .forEach(job -> job.numbers()
                        .forEach(number -> jobs.computeIfAbsent(number, n -> new ArrayList<>())
                                .add(job)));
        Map<String, Integer> mails = new HashMap<>();
        for (Mail mail : facts.mails()) {
            mail.numbers().forEach(number -> mails.merge(number, 1, Integer::sum));
        }
        List<String> violations = new ArrayList<>();
        for (Ticket ticket : facts.tickets()) {
            look(
                    ticket.number(),
                    jobs.getOrDefault(ticket.number(), List.of()),
                    mails.getOrDefault(ticket.number(), 0),
                    violations);
        }
        return violations;
    }

    private static void look(String number, List<Job> jobs, int mails, List<String> violations) {
        if (jobs.size() != 1) {
            violations.add("ticket " + number + " has " + jobs.size() + " acknowledgements to be sent");
            return;
        }
        String state = jobs.get(0).state();
        boolean kept =
                switch (state) {
                    case "sent" -> mails == 1;
                    case "in-doubt" -> mails <= 1;
                    case "suppressed", "failed" -> mails == 0;
                    default -> false;
                };
        if (!kept) {
            violations.add("ticket " + number + ": its acknowledgement is " + state + " and the sink has " + mails
                    + " mails that name it");
        }
    }
}
