package io.guichet.notification.delivery;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail stands among the others of its ticket, so that mail programs show them together (RFC 5322, 3.6.4).
 *
 * @param mailId its Message-ID
 * @param answers Message-ID of the mail that it answers
 * @param earlier Message-IDs of the mails before, oldest first
 */
record MailThread(String mailId, @Nullable String answers, List<String> earlier) {

    MailThread {
        earlier = List.copyOf(earlier);
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", mailId);
        var references = new LinkedHashSet<>(earlier);
        if (answers != null) {
            // P34: the customer finds it below what they wrote
            headers.put("In-Reply-To", answers);
            references.remove(answers);
            references.add(answers);
        }
        if (!references.isEmpty()) {
            headers.put("References", String.join("\r\n ", references));
        }
        return headers;
    }
}
