package io.guichet.notification.telling;

import io.guichet.notification.job.Details;
import io.guichet.notification.ticket.TicketNews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agent's reply says, as its letter needs it. */
final class ReplyDetails {

    private ReplyDetails() {}

    static Details of(TicketNews.Reply reply) {
        return Details.NONE
                .with("text", reply.text())
                .with("articles", articles(reply.articles()))
                .with(Details.HTML, reply.html())
                .with(Details.SUBJECT, reply.subject())
                .with(Details.CC, Optional.ofNullable(reply.cc()).orElse(List.of()))
                .with(Details.ATTACHMENTS, files(reply.attachments()))
                .with(Details.INSISTED, reply.insisted());
    }

    /** Links to the documentation (P33): each with a title, be it its address. */
    static List<Map<String, String>> articles(@Nullable List<TicketNews.Article> articles) {
        return Optional.ofNullable(articles).orElse(List.of()).stream()
                .map(ReplyDetails::article)
                .toList();
    }

    private static Map<String, String> article(TicketNews.Article article) {
        var url = Optional.ofNullable(article.url()).orElse("");
        var title = Optional.ofNullable(article.title())
                .filter(text -> !text.isBlank())
                .orElse(url);
        return Map.of("title", title, "url", url);
    }

    private static List<Map<String, Object>> files(@Nullable List<TicketNews.Attachment> attachments) {
        return Optional.ofNullable(attachments).orElse(List.of()).stream()
                .map(ReplyDetails::file)
                .toList();
    }

    private static Map<String, Object> file(TicketNews.Attachment file) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", file.id());
        fields.put("name", Optional.ofNullable(file.name()).orElse("file"));
        fields.put("mediaType", Optional.ofNullable(file.mediaType()).orElse("application/octet-stream"));
        fields.put("size", file.size());
        Optional.ofNullable(file.messageId()).ifPresent(id -> fields.put("messageId", id));
        return fields;
    }
}
