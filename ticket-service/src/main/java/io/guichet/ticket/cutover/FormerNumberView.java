package io.guichet.ticket.cutover;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which ticket a number of another system is now. */
@Schema(name = "FormerNumber")
record FormerNumberView(
        @Schema(examples = "mantis") String system,
        @Schema(examples = "SUP-4711") String formerNumber,
        UUID ticketId,
        @Schema(examples = "2026-000001") String number) {}
