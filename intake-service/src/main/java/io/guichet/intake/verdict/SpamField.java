package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header field in which a spam filter says what it found. Filters replace fields of their own that a sender forged, so the
 * topmost one of each name counts.
 *
 * @param spam what it says of spam, and only of spam
 * @param known what it says whenever a filter wrote it
 * @param score where its score stands, if it has one
 */
record SpamField(
        String name, Pattern spam, Pattern known, @Nullable Pattern score) {

    private static final String NUMBER = "(-?\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final String ANY = "\\S";
    private static final String YES = "^\\s*\"?(?:yes|true|spam|1)\\b";
    private static final String YES_AT_ONCE = "^\\s*yes\\b";
    private static final String YES_OR_NO = "^\\s*(?:yes|no)\\b";

    /** A filter's decision; those with more to say first. */
    static final List<SpamField> DECISIONS = List.of(
            of("X-Spam-Status", YES_AT_ONCE, YES_OR_NO, "\\b(?:score|hits)\\s*=\\s*" + NUMBER),
            of("X-Spam-Flag", YES, ANY, null),
            of("X-Spam", YES, ANY, null),
            of("X-Spamd-Result", ":\\s*true\\b", ":\\s*(?:true|false)\\b", "\\[\\s*" + NUMBER + "\\s*/"),
            of("X-Rspamd-Action", "add header|rewrite subject|reject|quarantine", ANY, null),
            of("X-MS-Exchange-Organization-SCL", "^\\s*[5-9]\\b", "^\\s*-?\\d", "^\\s*" + NUMBER),
            of(
                    "X-Forefront-Antispam-Report",
                    "\\bSFV:(?:SPM|SKS|SKB)\\b|\\bCAT:(?:H?SPM|H?PHSH|PHISH|MALW)\\b|\\bSCL:[5-9]\\b",
                    "\\b(?:SFV|SCL):",
                    "\\bSCL:" + NUMBER),
            of("X-Barracuda-Spam-Status", YES_AT_ONCE, YES_OR_NO, "\\bscore=" + NUMBER),
            of("X-Barracuda-Spam-Flag", YES, ANY, null),
            of(
                    "X-Proofpoint-Spam-Details",
                    "\\brule=(?!\\S{0,40}not_?spam)\\S{0,40}(?:spam|phish|malware)",
                    "\\brule=",
                    "\\bscore=" + NUMBER),
            of("X-VR-SpamState", "^\\s*(?:spam|phishing|malware|virus)\\b", ANY, null),
            of("X-Ovh-Spam-Status", "^\\s*(?:spam|phishing)\\b", ANY, null),
            of("X-Bogosity", "^\\s*(?:yes|spam)\\b", ANY, "\\bspamicity=" + NUMBER),
            of("X-DSPAM-Result", "^\\s*spam\\b", ANY, null),
            of("X-MailScanner-SpamCheck", "^\\s*spam\\b", "spam", "\\bscore=" + NUMBER),
            of("X-TM-AS-Result", YES_AT_ONCE, YES_OR_NO, null));

    /** Scores, for where no decision is written down; 5 is where SpamAssassin decides unless told otherwise. */
    static final List<SpamField> SCORES = List.of(
            of("X-Spam-Score", "^\\s*(?:[5-9]|\\d{2})", "^\\s*-?\\d", "^\\s*" + NUMBER),
            of("X-Barracuda-Spam-Score", "^\\s*(?:[5-9]|\\d{2})", "^\\s*-?\\d", "^\\s*" + NUMBER),
            of("X-Spam-Level", "^\\s*[*x+]{5}", "^\\s*[*x+]", null));

    private static SpamField of(String name, String spam, String known, @Nullable String score) {
        return new SpamField(name, pattern(spam), pattern(known), score == null ? null : pattern(score));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** What it says in a header, if it is there. */
    Optional<Spam> read(MailHeaders headers) {
        return headers.first(name.toLowerCase(Locale.ROOT))
                .filter(value -> known.matcher(value).find())
                .map(value -> new Spam(spam.matcher(value).find(), scoreIn(value), name));
    }

    private @Nullable Double scoreIn(String value) {
        Matcher number = score == null ? null : score.matcher(value);
        return number != null && number.find() ? Double.valueOf(number.group(1)) : null;
    }
}
