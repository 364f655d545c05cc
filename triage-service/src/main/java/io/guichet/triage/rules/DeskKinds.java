package io.guichet.triage.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/** What we read of {@code desk.yaml}: kinds of tickets (P19) and time zone; others check the rest. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeskKinds(
        @NotNull(message = "missing; expected the kinds of tickets")
        List<@Valid Kind> kinds,

        @NotNull(message = "missing; expected an IANA time zone, such as `Europe/Paris`")
        ZoneId zone) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kind(
            @NotBlank(message = "missing; expected the kind's name")
            String slug) {}

    RuleBookReader.Desk desk() {
        return new RuleBookReader.Desk(kinds.stream().map(Kind::slug).toList(), zone);
    }
}
