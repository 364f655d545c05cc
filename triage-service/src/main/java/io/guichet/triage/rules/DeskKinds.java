package io.guichet.triage.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What we read of {@code desk.yaml}, the kinds of tickets (P19); others check the rest. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeskKinds(
        @NotNull(message = "missing; expected the kinds of tickets")
        List<@Valid Kind> kinds) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kind(
            @NotBlank(message = "missing; expected the kind's name")
            String slug) {}

    List<String> slugs() {
        return kinds.stream().map(Kind::slug).toList();
    }
}
