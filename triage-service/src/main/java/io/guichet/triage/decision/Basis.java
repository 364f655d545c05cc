package io.guichet.triage.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision rests on. */
@Schema(
        description =
                "rules: the message as it came in; second-look: rules, but not into the folder that it was taken out of; correction: an agent's word; confirmation: what it waited for has come (P16); held-too-long: it waited longer than the desk's setting (P2); overdue: no message came (P10)",
        enumeration = {"rules", "second-look", "correction", "confirmation", "held-too-long", "overdue"})
public enum Basis {
    @JsonProperty("rules")
    RULES,
    @JsonProperty("second-look")
    SECOND_LOOK,
    @JsonProperty("correction")
    CORRECTION,
    @JsonProperty("confirmation")
    CONFIRMATION,
    @JsonProperty("held-too-long")
    HELD_TOO_LONG,
    @JsonProperty("overdue")
    OVERDUE
}
