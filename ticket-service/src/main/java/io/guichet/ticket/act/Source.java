package io.guichet.ticket.act;

import io.guichet.ticket.published.Article;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to read: an article of the knowledge base, or an external source (P21, P33). */
public record Source(
        @Size(max = 300) @Schema(examples = "Exporting") @Nullable
        String title,

        @NotNull
        @Size(max = 2_000)
        @Pattern(regexp = "https?://[^\\s<>\"]+", message = "must be an http or https address")
        @Schema(examples = "https://docs.example/export")
        @Nullable
        String url) {

    /** As events name it. */
    public Article article() {
        return new Article(title, String.valueOf(url));
    }
}
