package io.guichet.intake.verdict;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Mailbox;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A desk with the mailboxes contact@desk.example and assistance@desk.example. */
final class Desks {

    private Desks() {}

    static Desk test() {
        return new Desk(
                "Test desk",
                ZoneId.of("Europe/Paris"),
                "FR",
                List.of("fr", "en"),
                null,
                Map.of(
                        "contact", new Mailbox("contact@desk.example", true),
                        "assistance", new Mailbox("Assistance@desk.example", true)),
                null);
    }
}
