package io.guichet.ticket.search;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.regex.Pattern;

/**
 * What a caller searches for. Words are compared by their stems; a ticket's number and a telephone number, however they are written, become
 * one word each, as they are in {@link SearchRows}.
 *
 * @param text for PostgreSQL's {@code websearch_to_tsquery}: "as a phrase", -without, or
 */
public record SearchWords(String text) {

    /** Longer ones are no search. */
    private static final int LONGEST = 300;

    private static final Pattern TICKET_NUMBER = Pattern.compile("(?<![0-9-])([0-9]{4})-([0-9]{6,12})(?![0-9-])");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\w@.+-])\\+?(?:[0-9][ .()/-]{0,2}){8,14}[0-9](?![\\w@])");
    // not in an address or a host's name
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})(?![^ ]*[@.])(?<![@.][^ ]{0,100})");
    private static final int OWN_DIGITS = 9;

    /**
     * Reads the parameter {@code q}.
     *
     * @throws InvalidRequest if it is too long, empty, or holds control characters
     */
    public static SearchWords read(String q) {
        if (q.isBlank() || q.length() > LONGEST || q.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest(
                    "q", "must be words to search for, at most " + LONGEST + " characters on one line");
        }
        var numbered = TICKET_NUMBER.matcher(q).replaceAll("n$1$2");
        var dialled = TELEPHONE.matcher(numbered).replaceAll(found -> telephone(found.group()));
        // the parts of a compound are stemmed each for itself, "grands-livres" as "grand-livre"
        return new SearchWords(HYPHEN.matcher(dialled).replaceAll(" "));
    }

    // the last nine digits are the same with a country's prefix and without
    private static String telephone(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        return "t" + digits.substring(Math.max(0, digits.length() - OWN_DIGITS));
    }
}
