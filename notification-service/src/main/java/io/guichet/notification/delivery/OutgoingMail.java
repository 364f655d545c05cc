package io.guichet.notification.delivery;

import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.Sender;
import io.guichet.notification.letter.Letter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mail, ready to be sent.
 *
 * @param cc who gets a copy
 * @param thread where it stands among the mails of its ticket
 * @param origin who wrote it
 */
record OutgoingMail(
        Sender from, EmailAddress to, List<EmailAddress> cc, Letter letter, MailThread thread, Origin origin) {

    /** Who wrote a mail, which decides what other machines are told. */
    enum Origin {
        /** A person. */
        PERSON,
        /** The desk's machine, answering somebody. */
        ANSWERING_MACHINE,
        /** The desk's machine, by itself. */
        MACHINE
    }

    /**
     * Its headers by name, apart from those of the body's parts. Every value that is not made of checked parts goes through
     * {@link HeaderText}.
     */
    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("From", HeaderText.displayName(from.name()) + " <" + from.address() + ">");
        headers.put("To", to.toString());
        headers.put("Subject", HeaderText.unstructured(letter.subject()));
        if (!cc.isEmpty()) {
            headers.put("Cc", cc.stream().map(EmailAddress::toString).collect(Collectors.joining(",\r\n ")));
        }
        headers.putAll(thread.headers());
        // RFC 3834: no machine is to answer a machine
        switch (origin) {
            case PERSON -> {}
            case ANSWERING_MACHINE -> headers.put("Auto-Submitted", "auto-replied");
            case MACHINE -> headers.put("Auto-Submitted", "auto-generated");
        }
        if (origin != Origin.PERSON) {
            headers.put("X-Auto-Response-Suppress", "All");
        }
        return headers;
    }
}
