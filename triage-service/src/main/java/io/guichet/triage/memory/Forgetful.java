package io.guichet.triage.memory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Remembers nothing: every message is the first of its kind. */
@ApplicationScoped
class Forgetful implements Memory {

    @Override
    public Uni<Recollection> recall(List<Occurrence> occurrences) {
        return Uni.createFrom().item(Recollection.EMPTY);
    }

    @Override
    public Uni<Void> keep(Recollection recollection) {
        return Uni.createFrom().voidItem();
    }
}
