package io.guichet.triage.recall;

import static io.guichet.triage.recall.Mailbag.mail;

import io.guichet.chassis.testing.EventsIn;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** The mails of one day, from senders of their own, so that days do not meet in the database. */
final class BusyDay {

    private static final int LARGEST_BATCH = 4;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final UUID customer = UUID.randomUUID();
    private final Mailbag question = customer("Export impossible").at("2026-11-24T08:01:00Z");
    private final List<List<Mailbag>> sources = List.of(
            List.of(down("07:00"), down("09:00"), down("11:00"), down("13:00")),
            List.of(error("02:30"), error("03:30"), error("04:30")),
            List.of(backup("Sauvegarde échouée", "01:00"), backup("Sauvegarde réussie", "05:00")),
            List.of(supplier("est expédiée", "08:00"), supplier("a été livrée", "15:00")),
            List.of(
                    question,
                    customer("Re: Export impossible")
                            .answers(question.messageId())
                            .at("2026-11-24T10:00:00Z")));

    /** As the mails were sent, each once and alone. */
    BusyDay inOrder() {
        mails().forEach(Mailbag::send);
        return this;
    }

    /**
     * In any order and in batches of any size, many of them again: as the same event and as another one. Only what one customer writes
     * keeps its order, as Kafka keeps it; a reply is a reply to something.
     */
    BusyDay shuffled(Random random) {
        var arrivals = new ArrayList<Mailbag>(mails());
        mails().stream().filter(mail -> random.nextBoolean()).forEach(arrivals::add);
        Collections.shuffle(arrivals, random);
        keepOrder(arrivals, sources.get(sources.size() - 1));
        while (!arrivals.isEmpty()) {
            var batch = arrivals.subList(0, Math.min(arrivals.size(), 1 + random.nextInt(LARGEST_BATCH)));
            var events = EventsIn.to("intake-messages");
            batch.forEach(
                    mail -> mail.addTo(events, random.nextBoolean() ? "e-" + mail.id() : "e-" + UUID.randomUUID()));
            events.send();
            batch.clear();
        }
        return this;
    }

    private static void keepOrder(List<Mailbag> arrivals, List<Mailbag> conversation) {
        var places = IntStream.range(0, arrivals.size())
                .filter(place -> conversation.contains(arrivals.get(place)))
                .toArray();
        var ordered = IntStream.of(places)
                .mapToObj(arrivals::get)
                .sorted((one, other) -> conversation.indexOf(one) - conversation.indexOf(other))
                .toList();
        IntStream.range(0, places.length).forEach(i -> arrivals.set(places[i], ordered.get(i)));
    }

    /** Per source: what became of its mails, how many tickets there are, and what is remembered. */
    List<String> state(Pool pool) {
        return sources.stream().map(source -> state(source, pool)).toList();
    }

    private String state(List<Mailbag> source, Pool pool) {
        var tickets = new HashSet<String>();
        var outcomes = new ArrayList<String>();
        for (var mail : source) {
            var decisions = mail.decisions();
            outcomes.add(decisions.getString("items[-1].outcome") + " " + decisions.getString("items[-1].folder") + " "
                    + decisions.getString("items[-1].queue"));
            tickets.add(decisions.getString("items[-1].ticketId"));
        }
        tickets.removeIf(Objects::isNull);
        Collections.sort(outcomes);
        return outcomes + ", tickets: " + tickets.size() + ", remembered: " + remembered(source, pool);
    }

    private Set<String> remembered(List<Mailbag> source, Pool pool) {
        var remembered = new TreeSet<String>();
        for (var row : pool.preparedQuery(
                        "select memory, happened, ticket_id is not null as has_ticket, due_at from tally where key like $1")
                .executeAndAwait(Tuple.of("%" + own + "%"))) {
            var happened = row.getString("happened");
            if (source.stream().anyMatch(mail -> happened.contains(mail.id().toString()))) {
                remembered.add(row.getString("memory") + " " + named(happened) + " " + row.getBoolean("has_ticket")
                        + " " + row.getOffsetDateTime("due_at"));
            }
        }
        return remembered;
    }

    private String named(String happened) {
        var named = happened;
        var mails = mails();
        for (var i = 0; i < mails.size(); i++) {
            named = named.replace(mails.get(i).id().toString(), "mail " + i);
        }
        return named;
    }

    private List<Mailbag> mails() {
        return sources.stream().flatMap(List::stream).toList();
    }

    private Mailbag customer(String subject) {
        return mail(subject, own + "@client.example").by(customer, customer);
    }

    private Mailbag down(String time) {
        return machine("Ligne SIP " + own + " : DOWN", "pabx", time);
    }

    private Mailbag error(String time) {
        return machine("Erreur", "application", time).text("Envoi par lot : erreur 12, le lot du " + time);
    }

    private Mailbag backup(String outcome, String time) {
        return machine(outcome + " sur NAS-" + own, "nas", time);
    }

    private Mailbag machine(String subject, String name, String time) {
        return mail(subject, name + "@" + own + ".example")
                .category("automatic")
                .at("2026-11-24T" + time + ":00Z");
    }

    private Mailbag supplier(String what, String time) {
        return mail("Votre commande CMD-7" + own + " " + what, "ventes@materiel.example")
                .at("2026-11-24T" + time + ":00Z");
    }
}
