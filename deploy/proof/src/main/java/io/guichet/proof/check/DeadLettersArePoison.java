package io.guichet.proof.check;

import io.guichet.proof.check.Facts.DeadLetter;
import io.guichet.proof.check.Facts.Origin;
import io.guichet.proof.check.Facts.Poison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can never be read is buried by each service that reads it, and nothing else is. */
final class DeadLettersArePoison implements Check {
    @Override
    public String promise() {
        return "dead letters are exactly the poison";
    }

    @Override
    public List<String> violations(Facts facts) {
        Map<Origin, Poison> poison =
                facts.poison().stream().collect(Collectors.toMap(Poison::origin, Function.identity()));
        Map<Origin, Long> buried =
                facts.deadLetters().stream().collect(Collectors.groupingBy(DeadLetter::origin, Collectors.counting()));
        List<String> violations = new ArrayList<>();
        facts.deadLetters().stream()
                .filter(letter -> !poison.containsKey(letter.origin()))
                .forEach(letter -> violations.add(
                        "a record that is no poison is buried: " + letter.origin() + ", " + letter.cause()));
        facts.deadLetters().stream()
                .filter(letter -> !letter.visible())
                .forEach(letter -> violations.add(letter.service() + " has buried " + letter.origin()
                        + ", and it is neither in the dead letters' topic nor set aside"));
        for (Poison one : facts.poison()) {
            long times = buried.getOrDefault(one.origin(), 0L);
            // without an id it cannot be told from its repetition: it may be buried again
            boolean tooOften = times > one.most() && (one.named() || one.most() == 0);
            if (times < one.least() || tooOften) {
                violations.add("poison (" + one.kind() + ") at " + one.origin() + " is buried " + times
                        + " times, where " + one.least() + " to " + one.most() + " were expected");
            }
        }
        return violations;
    }
}
