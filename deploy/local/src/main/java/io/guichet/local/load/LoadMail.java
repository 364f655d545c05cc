package io.guichet.local.load;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A mail of the load: sender, subject and Message-ID are its own, text and language vary.
 *
 * @param sender its address, to which the acknowledgement goes
 * @param content as it is posted
 */
record LoadMail(String sender, byte[] content) {
    private static final List<String> TOPICS = List.of(
            "Export vers le cabinet",
            "The ledger does not balance",
            "Reçus fiscaux de l'année",
            "VAT return shows old figures",
            "Lettrage des règlements",
            "Two people in one ledger");
    private static final List<String> TEXTS = List.of(
            "Bonjour,\r\n\r\nDepuis la mise à jour, le bouton reste gris.\r\n\r\nMerci d'avance\r\n",
            "Hello,\r\n\r\nThe trial balance is out by two pence since the import.\r\n\r\nMany thanks\r\n");

    /**
     * @param run tells this load's mails from those of earlier ones
     * @param index of the mail, from 0
     */
    static LoadMail of(String run, int index) {
        String id = run + "." + index;
        String sender = "customer." + id + "@load.example";
        String text = TEXTS.get(index % TEXTS.size()) + "Customer " + id + "\r\n"
                + "Line of the file.\r\n".repeat(index % 40);
        String mail =
                """
                From: Customer %s <%s>
                To: assistance@desk.example
                Subject: %s (%s)
                Message-ID: <%s@load.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                """.replace("\n", "\r\n").formatted(id, sender, subject(TOPICS.get(index % TOPICS.size())), id, id);
        return new LoadMail(sender, (mail + text).getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 2047: headers are ASCII. */
    private static String subject(String topic) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(topic.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
