package io.guichet.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code up} tells its user. */
final class Texts {
    private Texts() {}

    static String help() {
        return """
                Usage: ./deploy/local/up [--demo] [--desk a|b] [--data DIR]

                Starts the whole system on this machine and stops it on Ctrl-C.

                  --demo        send the samples of deploy/local/demo and show what became of them
                  --desk a|b    configuration of deploy/desks/a (default) or deploy/desks/b
                  --data DIR    where databases, Kafka's log, tokens and logs are kept (default .guichet)
                  --help        this text

                Settings, from the environment (with their defaults):
                %s
                  GUICHET_CLIENT_ORGANIZATION=%s
                """.formatted(
                        variables("PORT", Settings.usualPorts())
                                + System.lineSeparator()
                                + variables("HEAP", Settings.usualHeaps()),
                        Settings.USUAL_ORGANIZATION);
    }

    private static String variables(String kind, Map<String, ?> usual) {
        return usual.entrySet().stream()
                .map(entry -> "  " + Settings.variable(kind, entry.getKey()) + "=" + entry.getValue())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static String welcome(LocalSystem system, Settings settings, Duration after) {
        Path tokens = system.tokens();
        return """

                Guichet is ready, with desk %s, after %d s.

                  intake        %s/q/swagger-ui
                  triage        %s/q/swagger-ui
                  ticket        %s/q/swagger-ui
                  sla           %s/q/swagger-ui
                  notification  %s/q/swagger-ui

                  tokens        %s/{client,agent,manager,system}
                  logs          %s

                Send a note:
                  curl -i %s/phone-notes -H "Authorization: Bearer $(cat %s/agent)" \\
                    -H "Idempotency-Key: $(date +%%s)" -H 'Content-Type: application/json' \\
                    -d '{"channel":"call","receivedAt":"'$(date -u +%%Y-%%m-%%dT%%H:%%M:%%SZ)'","callerName":"Camille Martin","callerEmail":"camille.martin@example.org","organization":"Atelier Martin","subjects":[{"summary":"Export refuses to start","details":"Since this morning.","kind":"malfunction","usable":false,"alternative":"painful"}]}'

                Send a mail:
                  printf 'From: Camille Martin <camille.martin@example.org>\\r\\nTo: assistance@desk.example\\r\\nSubject: Printing\\r\\nMessage-ID: <%%s@example.org>\\r\\n\\r\\nHow do I print a receipt?\\r\\n' $(date +%%s) |
                  curl -i '%s/emails?mailbox=assistance' -H "Authorization: Bearer $(cat %s/system)" \\
                    -H 'Content-Type: message/rfc822' --data-binary @-

                Read what somebody has got:
                  ./deploy/local/mail camille.martin@example.org

                Measure, 20 mails a second:
                  ./deploy/local/load --data %s

                Stop: Ctrl-C
                """.formatted(
                        settings.desk(),
                        after.toSeconds(),
                        system.intake(),
                        system.triage(),
                        system.ticket(),
                        system.sla(),
                        system.notification(),
                        tokens,
                        settings.data().resolve("logs"),
                        system.intake(),
                        tokens,
                        system.intake(),
                        tokens,
                        settings.data());
    }
}
