package io.guichet.chassis.promise;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The named parts that wordings are made of: amounts, units, days, dates, hours, moments, who acts, what is done. */
final class Parts {

    private static final Map<String, Phrasebook<Boolean>> PARTS = new HashMap<>();

    static {
        Lexicon.read("parts.txt").forEach(section -> PARTS.put(section.name(), book(section)));
    }

    private Parts() {}

    static Choice.Step named(String name) {
        return switch (name) {
            case "n", "number" -> Amounts::match;
            case "digits" -> (sentence, at) -> sentence.word(at).isNumber() ? at + 1 : -1;
            default -> {
                Phrasebook<Boolean> part = require(name);
                yield (sentence, at) -> sentence.endOf(part, at);
            }
        };
    }

    static Set<String> firsts(String name) {
        return switch (name) {
            case "n", "number" -> Amounts.firsts();
            case "digits" -> Set.of(Keys.NUMBER);
            default -> require(name).firsts();
        };
    }

    private static Phrasebook<Boolean> require(String name) {
        Phrasebook<Boolean> part = PARTS.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No part is named " + name);
        }
        return part;
    }

    private static Phrasebook<Boolean> book(Lexicon.Section section) {
        return new Phrasebook<Boolean>().add(true, section.lines());
    }
}
