package io.guichet.intake.verdict;

import io.guichet.intake.mail.ReadMail;
import java.util.List;

/**
 * A part that is about another mail: a report for machines (RFC 6522), or what a mail system returns of a mail.
 *
 * @param mediaType such as {@code message/delivery-status}
 * @param text its beginning
 */
record EnclosedMail(String mediaType, String text) {

    private static final int MAX_BYTES = 64 * 1024;

    /** No mail system encloses more; those beyond are not looked at. */
    private static final int MOST = 20;

    static List<EnclosedMail> in(ReadMail mail) {
        return mail.body().files().stream()
                .filter(file -> is(file.attachment().mediaType()))
                .limit(MOST)
                .map(file -> new EnclosedMail(file.attachment().mediaType(), file.textBeginning(MAX_BYTES)))
                .toList();
    }

    private static boolean is(String mediaType) {
        return mediaType.startsWith("message/") || mediaType.equals("text/rfc822-headers");
    }
}
