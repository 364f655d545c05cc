package io.guichet.notification.letter;

import io.quarkus.qute.SectionNode;
import java.util.HashSet;
import java.util.Set;

/** The names that a section of a template brings in by itself: a loop's element and its counters, a {@code let}'s names. */
final class TemplateScope {

    private static final Set<String> LOOPS = Set.of("for", "each");
    private static final Set<String> ASSIGNMENTS = Set.of("let", "set");
    private static final Set<String> COUNTERS =
            Set.of("count", "index", "indexParity", "hasNext", "isLast", "isFirst", "isOdd", "odd", "isEven", "even");

    private TemplateScope() {}

    static Set<String> names(SectionNode section) {
        var names = new HashSet<String>();
        for (var block : section.getBlocks()) {
            if (LOOPS.contains(section.getName())) {
                var element = block.parameters.getOrDefault("alias", "it");
                names.add(element);
                COUNTERS.forEach(counter -> names.add(element + "_" + counter));
            } else if (ASSIGNMENTS.contains(section.getName())) {
                names.addAll(block.parameters.keySet());
            }
        }
        return names;
    }
}
