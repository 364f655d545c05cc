package io.guichet.triage.trial;

import io.guichet.triage.rules.Explanation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a message would be decided as it would, subject by subject. */
record ExplanationView(
        @Schema(description = "Version of the rules", examples = "\"9f86d081884c\"")
        String rulesVersion,

        List<Explanation> subjects) {}
