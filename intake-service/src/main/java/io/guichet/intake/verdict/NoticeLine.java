package io.guichet.intake.verdict;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in a line of a notice the address stands that failed; the surer places first. */
enum NoticeLine {
    /** Alone, or before what is said of it. */
    FIRST("^[\\s>*•·–-]{0,40}[<\\[('\"]?(?:mailto:)?(" + Addresses.ONE + ")"),

    /** Behind words that announce it. */
    LABELLED("(?:recipients?|rcpt to|address(?:ed to)?|userid|user|mailbox|account|destinataire|empfänger|"
            + "deliver(?:ed|ing)?(?: (?:your )?(?:mail|message))? to|send(?: (?:your )?(?:mail|message))? to|failed)"
            + "[\\s:=(<\\[\"']{1,20}(?:smtp:|rfc822;)?[\\s<]{0,4}(" + Addresses.ONE + ")"),

    ANYWHERE("(" + Addresses.ONE + ")");

    private final Pattern pattern;

    NoticeLine(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Stream<String> addresses(NoticeLine place, String line) {
        return place.pattern.matcher(line).results().map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }
}
