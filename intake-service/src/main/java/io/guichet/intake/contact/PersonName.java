package io.guichet.intake.contact;

import java.util.Set;
import java.util.stream.Collectors;

/** Compares names as people note them on the phone: without titles, accents, case or order. */
final class PersonName {

    private static final Set<String> TITLES =
            Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mrs", "ms", "miss", "dr");

    private PersonName() {}

    /** Whether both can be the same person: all that the shorter one says, the longer one says too. */
    static boolean mayBeSame(String one, String other) {
        Set<String> some = words(one);
        Set<String> others = words(other);
        return !some.isEmpty() && !others.isEmpty() && (some.containsAll(others) || others.containsAll(some));
    }

    /** The same for every way to write the name. */
    static String normalized(String name) {
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> words(String name) {
        return FoldedName.words(name).stream()
                .filter(word -> !TITLES.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
