package io.guichet.ticket.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another ticket of the same message (P3). */
@Schema(name = "Sibling")
record SiblingView(
        @Schema(examples = "2026-000002") String number,
        @Schema(examples = "How do I print a receipt?") String summary) {}
