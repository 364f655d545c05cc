package io.guichet.ticket.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reply that is being written. Nothing of it is checked before it is sent: it may be half a sentence. */
@Schema(name = "Draft")
record Draft(
        @Schema(examples = "Bonjour, l'export est de nouveau")
        @NotNull(message = "must be a text, which may be empty")
        @Size(max = 100_000, message = "must have 100,000 characters at most")
        String text,

        @Nullable @Size(max = 1_000, message = "must have 1,000 characters at most")
        String subject,

        @Size(max = 50, message = "must be 50 at most")
        List<@NotNull @Size(max = 320, message = "must have 320 characters at most") String> cc,

        @Size(max = 50, message = "must be 50 at most") List<@NotNull @Valid Article> articles) {

    Draft(String text, @Nullable String subject, @Nullable List<String> cc, @Nullable List<Article> articles) {
        this.text = text;
        this.subject = subject;
        this.cc = cc == null ? List.of() : cc;
        this.articles = articles == null ? List.of() : articles;
    }

    /** An article that the reply links. */
    @Schema(name = "DraftArticle")
    record Article(
            @Nullable @Size(max = 500, message = "must have 500 characters at most")
            String title,

            @Schema(examples = "https://docs.example.org/export")
            @NotBlank(message = "must be the article's address")
            @Size(max = 2_000, message = "must have 2,000 characters at most")
            String url) {}
}
