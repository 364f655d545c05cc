package io.guichet.chassis.promise;

import java.util.HashSet;
import java.util.Set;

/** Numbers in digits and words: "48", "deux (2)", "2 à 3", "24/48", "forty-eight", "a couple of", "une dizaine de". */
final class Amounts {

    private static final Set<String> NUMBERS = Set.of(
            ("un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts"
                            + " trente quarante cinquante soixante septante nonante cent demi demie quelques plusieurs"
                            + " a an one two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen"
                            + " sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty ninety hundred"
                            + " half few couple several dozen some dizaine douzaine quinzaine vingtaine trentaine paire")
                    .split(" "));
    private static final Set<String> JOINTS =
            Set.of("a", "to", "ou", "or", "et", "and", "-", "/", ".", ",", "(", "entre", "between", "+");
    private static final Set<String> LEADS = Set.of(
            "about",
            "around",
            "approximately",
            "roughly",
            "maximum",
            "max",
            "environ",
            "approx",
            "entre",
            "between",
            "de");
    private static final Set<String> TAILS =
            Set.of("of", "de", "d", "more", "autres", "other", "full", "petites", "petits");

    /** More numbers in a row than this are no amount; it keeps the reading linear. */
    private static final int LONGEST = 12;

    private Amounts() {}

    static Set<String> firsts() {
        Set<String> firsts = new HashSet<>(NUMBERS);
        firsts.addAll(LEADS);
        firsts.add(Keys.NUMBER);
        return firsts;
    }

    /** Where the amount that begins at {@code from} ends, or -1. */
    static int match(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && at < from + LONGEST
                && LEADS.contains(sentence.word(at).text())) {
            at++;
        }
        if (!isNumber(sentence, at)) {
            return -1;
        }
        while (at < from + LONGEST) {
            while (at < from + LONGEST && isNumber(sentence, at)) {
                at++;
            }
            if (at < sentence.size() && JOINTS.contains(sentence.word(at).text()) && isNumber(sentence, at + 1)) {
                at++;
                continue;
            }
            boolean closes = at < sentence.size() && sentence.word(at).text().equals(")");
            if (!closes || !sentence.word(at - 1).isNumber()) {
                break;
            }
            at++;
        }
        return at < sentence.size() && TAILS.contains(sentence.word(at).text()) ? at + 1 : at;
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return at < sentence.size()
                && (sentence.word(at).isNumber()
                        || NUMBERS.contains(sentence.word(at).text()));
    }
}
