package io.guichet.triage.folder;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subject in a folder, as it is shown. */
record FiledView(
        UUID messageId,
        int subjectIndex,

        @Schema(description = "The decision that put it there; correct it to move it elsewhere")
        UUID decisionId,

        @Schema(examples = "\"[Success] Backup Job Fichiers\"")
        String summary,

        @Nullable String channel,

        @Schema(
                description = "Address or number; absent when the message was forgotten",
                examples = "\"nas@client.example\"")
        @Nullable
        String sender,

        @Nullable Instant receivedAt,
        Instant filedAt,
        @Nullable String rule,

        @Schema(description = "The agent who put it there; absent: a rule did") @Nullable
        String correctedBy,

        @Schema(description = "When what it said was forgotten; absent: it is kept") @Nullable
        Instant forgottenAt) {}
