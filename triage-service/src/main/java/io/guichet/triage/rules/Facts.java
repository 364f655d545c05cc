package io.guichet.triage.rules;

import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelVariableResolver;
import io.guichet.triage.message.Matter;
import java.util.Map;
import java.util.Optional;

/** What the conditions look at, for one subject of one message. Used by one thread, then forgotten. */
final class Facts implements CelVariableResolver {

    private final Map<String, Object> values;
    private final CelFunctionResolver functions = new Mentions().bindings();

    Facts(Matter matter, Map<String, Object> lists) {
        this.values = Map.of(
                "message", Vocabulary.MESSAGE.values(matter),
                "contact", Vocabulary.CONTACT.values(matter.message()),
                "lists", lists);
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    CelFunctionResolver functions() {
        return functions;
    }
}
