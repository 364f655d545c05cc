package io.guichet.triage.folder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A folder, as it is shown. */
record FolderView(
        @Schema(examples = "\"backups\"") String name,
        @Schema(examples = "\"Sauvegardes\"") String title,
        @Schema(description = "Subjects in it") long count) {}
