package io.guichet.notification.promise;

import io.guichet.chassis.promise.PromiseGuard;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How long the promise guard reads a kilobyte of an ordinary mail: {@code ./notification-service/bench Guard}. */
class GuardBench {

    private static final int ROUNDS = 15;
    private static final int MAILS = 1_000;
    private static final String MAIL = """
            Bonjour Madame Fabre,

            Merci de votre message du 12 mars : le dossier est joint. L'export du grand livre refuse de démarrer lorsque le nom du
            dossier contient un accent ; c'est corrigé dans la version 12.1, que vous trouvez dans le menu Aide, puis Mises à jour.

            - Fermez le logiciel sur tous les postes.
            - Lancez la mise à jour, puis ouvrez l'exercice 2026.
            - Choisissez Fichier, Exporter, et le mois voulu.

            Votre licence est valable jusqu'au 31 décembre et nos bureaux sont ouverts du lundi au vendredi, de 9 h à 18 h.

            Hello Mr Verne, thank you for the screenshot. The balance is printed once the fiscal year is closed; we have attached the
            guide that you asked for on Tuesday. Please choose File, then Print, and tell us whether the page is complete.

            L'équipe d'assistance
            Support Comptabilité
            """;

    @Test
    void microsecondsPerKilobyte() {
        var guard = PromiseGuard.standard();
        var kilobytes = MAIL.getBytes(StandardCharsets.UTF_8).length / 1024.0;
        var figures = new double[ROUNDS];
        var found = 0;
        for (var round = -10; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var i = 0; i < MAILS; i++) {
                found += guard.find(MAIL).size();
            }
            if (round >= 0) {
                figures[round] = (System.nanoTime() - start) / 1_000.0 / MAILS / kilobytes;
            }
        }
        Arrays.sort(figures);
        System.out.printf(
                "a mail of %.2f KB: %.1f µs per KB (median of %d rounds of %d; %.1f to %.1f), %d promises found%n",
                kilobytes, figures[ROUNDS / 2], ROUNDS, MAILS, figures[0], figures[ROUNDS - 1], found);
    }
}
