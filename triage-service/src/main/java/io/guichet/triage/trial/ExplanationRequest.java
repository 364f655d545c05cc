package io.guichet.triage.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about: a message that triage has seen, or one that is written here. */
record ExplanationRequest(
        @Schema(description = "A message that triage has seen") @Nullable
        UUID messageId,

        @Schema(
                description =
                        "A message as guichet.intake.message-received.v1, or intake's GET /messages/{id}, shows it; what is left out is empty",
                implementation = Object.class,
                examples = """
                        {"channel": "email", "mailbox": "contact", "sender": {"address": "nas@client.example"},
                         "contactStatus": "unknown", "subjects": [{"index": 1, "summary": "[NAS01] Backup failed"}],
                         "mail": {"category": "automatic"}}
                        """)
        @Nullable
        JsonNode message) {}
