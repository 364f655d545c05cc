package io.guichet.ticket.reply;

import io.guichet.ticket.act.Insist;
import io.guichet.ticket.act.Outgoing;
import io.guichet.ticket.act.Source;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.published.Article;
import io.guichet.ticket.published.Person;
import io.guichet.ticket.published.Reply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to the customer (P32, P33).
 *
 * @param subject of the mail; none: the ticket's
 * @param language BCP 47; none: the ticket's
 * @param insist why it says when the desk will act, if it does
 */
record ReplyDraft(
        @NotBlank
        @Size(max = 100_000)
        @Schema(examples = "The export needs write access; the article shows how.")
        @Nullable
        String text,

        @Size(max = 300) @Nullable String subject,
        @Size(max = 35) @Nullable String language,
        @Size(max = 50) @Nullable List<@NotNull @Email @Size(max = 320) String> cc,
        @Size(max = 20) @Nullable List<@Valid @NotNull Source> articles,
        @Size(max = 50) @Nullable List<@Valid @NotNull AttachedFile> attachments,
        @Valid @Nullable Insist insist) {

    /** Why it goes out although it promises; null: it does not. */
    @Nullable
    String insisted() {
        var inSubject = Outgoing.guard("subject", subject, insist);
        var inText = Outgoing.guard("text", text, insist);
        return inText == null ? inSubject : inText;
    }

    Reply reply(UUID id, Ticket ticket, Person author, @Nullable UUID validation) {
        return new Reply(
                id,
                String.valueOf(text),
                null,
                subject,
                language == null ? ticket.language() : language,
                Outgoing.addressee(ticket),
                cc == null ? List.of() : cc,
                sources(),
                files().stream().map(AttachedFile::file).toList(),
                new Person(author.id(), author.name(), null),
                insisted(),
                validation);
    }

    /** The messages whose files are attached. */
    List<UUID> messages() {
        return files().stream()
                .map(AttachedFile::messageId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<AttachedFile> files() {
        return attachments == null ? List.of() : attachments;
    }

    private List<Article> sources() {
        return articles == null
                ? List.of()
                : articles.stream().map(Source::article).toList();
    }

    /** The text as it stands on the timeline, with what goes along. */
    String shown() {
        var along = Stream.concat(
                        sources().stream().map(Article::url), files().stream().map(AttachedFile::name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return along.isEmpty() ? String.valueOf(text) : text + "\n" + along;
    }
}
