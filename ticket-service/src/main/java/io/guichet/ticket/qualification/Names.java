package io.guichet.ticket.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that are added to a list, and taken from it. */
record Names(
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> add,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> remove) {

    List<String> on(List<String> present) {
        var all = new LinkedHashSet<>(present);
        if (remove != null) {
            remove.forEach(all::remove);
        }
        if (add != null) {
            all.addAll(add);
        }
        return List.copyOf(all);
    }
}
