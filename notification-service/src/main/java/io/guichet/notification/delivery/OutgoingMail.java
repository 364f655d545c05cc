package io.guichet.notification.delivery;

import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.Sender;
import io.guichet.notification.letter.Letter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to be sent.
 *
 * @param mailId its Message-ID
 * @param answers Message-ID of the mail that it answers
 */
record OutgoingMail(
        Sender from,
        EmailAddress to,
        Letter letter,
        String mailId,
        @Nullable String answers) {

    /**
     * Its headers by name, apart from those of the body's parts. Every value that is not made of checked parts goes through
     * {@link HeaderText}.
     */
    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("From", HeaderText.displayName(from.name()) + " <" + from.address() + ">");
        headers.put("To", to.toString());
        headers.put("Subject", HeaderText.unstructured(letter.subject()));
        headers.put("Message-ID", mailId);
        if (answers != null) {
            // P34: the customer finds it below what they wrote
            headers.put("In-Reply-To", answers);
            headers.put("References", answers);
        }
        // RFC 3834: no machine is to answer this
        headers.put("Auto-Submitted", "auto-replied");
        headers.put("X-Auto-Response-Suppress", "All");
        return headers;
    }
}
