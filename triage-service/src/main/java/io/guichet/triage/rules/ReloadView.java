package io.guichet.triage.rules;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reload led to. */
record ReloadView(
        @Schema(description = "In force now", examples = "\"9f86d081884c\"")
        String version,

        @Schema(description = "In force before; the same if the file did not change")
        String before,

        int rules,

        @Schema(description = "Rules that can never matter, as far as that can be proven")
        List<Shadowed> shadowed) {}
