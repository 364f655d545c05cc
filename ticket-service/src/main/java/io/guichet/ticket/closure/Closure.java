package io.guichet.ticket.closure;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Source;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Outcome;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.problem.Unacceptable;
import io.guichet.ticket.published.Article;
import io.guichet.ticket.published.TicketClosed;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket ends.
 *
 * @param why in words, for the desk
 * @param articles that the customer was pointed to (P21)
 * @param noArticleReason why there are none (P21)
 */
record Closure(
        @NotNull
        @Pattern(regexp = OUTCOMES, message = "must be one of " + OUTCOMES)
        @Schema(examples = "answered")
        @Nullable
        String outcome,

        @Size(max = 2_000) @Nullable String why,
        @Size(max = 20) @Nullable List<@Valid @NotNull Source> articles,
        @Size(max = 2_000) @Nullable String noArticleReason) {

    private static final String OUTCOMES =
            "answered|answered-by-phone|explained|corrected|refused|no-answer|duplicate|resolved-by-itself";

    TicketChange on(Doing doing, Desk desk) {
        var how = Objects.requireNonNull(Outcome.read(Objects.requireNonNull(outcome)));
        checkSources(how, doing, desk);
        var reason = Objects.requireNonNullElse(why, "");
        var words = "Closed: %s%s".formatted(how.wire(), reason.isBlank() ? "." : ". " + reason);
        return doing.ticket()
                .close(
                        TicketMove.CLOSE,
                        how,
                        doing.by(),
                        new Telling(
                                Happening.CLOSED,
                                Words.forAll("Closed.", words + sources()),
                                TicketClosed.TYPE,
                                head -> new TicketClosed(head, how.wire(), reason, named(), noArticleReason)));
    }

    // P21
    private void checkSources(Outcome how, Doing doing, Desk desk) {
        var kind = doing.ticket().subject().kind();
        if (how == Outcome.ANSWERED
                && desk.isInformationRequest(kind)
                && named().isEmpty()
                && isBlank(noArticleReason)) {
            throw Unacceptable.field(
                    "article-missing",
                    "Which article?",
                    "articles",
                    "a question that was answered names the article or the external source that the customer was pointed to;"
                            + " where there is none, say why in noArticleReason");
        }
    }

    private List<Article> named() {
        return articles == null
                ? List.of()
                : articles.stream().map(Source::article).toList();
    }

    private String sources() {
        if (isBlank(noArticleReason) && named().isEmpty()) {
            return "";
        }
        return named().isEmpty()
                ? " No article: " + noArticleReason
                : " Articles: "
                        + String.join(", ", named().stream().map(Article::url).toList());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
