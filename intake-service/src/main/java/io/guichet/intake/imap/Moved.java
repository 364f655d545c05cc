package io.guichet.intake.imap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.iap.Response;

/**
 * Where mails have got to, as COPYUID tells it (RFC 4315 section 3); nothing is known when the server does not say so.
 *
 * @param uidValidity of the folder where they are now
 * @param uids the new uid by the old one
 */
record Moved(long uidValidity, Map<Long, Long> uids) {

    private static final Pattern COPYUID = Pattern.compile("\\[COPYUID (\\d+) ([\\d:,]+) ([\\d:,]+)]");

    static Moved unknown() {
        return new Moved(0, Map.of());
    }

    static Moved of(Response[] answer) {
        for (Response response : answer) {
            Matcher told = COPYUID.matcher(response.toString());
            if (told.find()) {
                return of(Long.parseLong(told.group(1)), Uids.of(told.group(2)), Uids.of(told.group(3)));
            }
        }
        return unknown();
    }

    private static Moved of(long uidValidity, List<Long> from, List<Long> to) {
        if (from.size() != to.size()) {
            return unknown();
        }
        Map<Long, Long> uids = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            uids.put(from.get(i), to.get(i));
        }
        return new Moved(uidValidity, uids);
    }
}
