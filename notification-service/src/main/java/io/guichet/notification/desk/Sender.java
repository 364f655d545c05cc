package io.guichet.notification.desk;

import java.util.Map;

/**
 * Who a mail is from: always a shared address (P5).
 *
 * @param address the shared address; replies come back there
 * @param name as mail programs show it
 * @param signatures by language
 */
public record Sender(EmailAddress address, String name, Map<String, String> signatures) {

    public Sender {
        signatures = Map.copyOf(signatures);
    }

    /** How the sender signs in a language; all of the desk's are there. */
    public String signatureIn(String language) {
        var signature = signatures.get(language);
        if (signature == null) {
            throw new IllegalArgumentException("no signature in " + language + "; there is " + signatures.keySet());
        }
        return signature;
    }
}
