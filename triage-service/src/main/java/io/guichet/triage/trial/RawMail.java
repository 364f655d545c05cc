package io.guichet.triage.trial;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.triage.message.ReceivedMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A raw mail (RFC 5322) as intake would tell it, near enough to ask the rules: sender, recipients, subject, text, files, and whether a
 * machine wrote it. Intake reads far more; what it found on a mail that came in is asked by that message's id.
 */
final class RawMail {

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxContentLen(1_000_000)
            .setMaxHeaderCount(500)
            .setMaxHeaderLen(65_536)
            .setMaxLineLen(65_536)
            .build();
    private static final int LONGEST_SUMMARY = 300;
    private static final int MOST_PARTS = 500;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,900}>");

    private final List<String> texts = new ArrayList<>();
    private final List<Map<String, Object>> files = new ArrayList<>();
    private int parts;

    private RawMail() {}

    /**
     * Reads a mail.
     *
     * @param mailbox that it would come to
     * @param contactStatus known, unknown or ambiguous: who it is from is not looked up
     * @throws InvalidRequest if it cannot be read
     */
    static ReceivedMessage read(byte[] mail, String mailbox, String contactStatus) {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            return new RawMail().read(builder.parseMessage(new ByteArrayInputStream(mail)), mailbox, contactStatus);
        } catch (IOException e) {
            throw new InvalidRequest("body", "no mail that can be read: " + e.getMessage());
        }
    }

    private ReceivedMessage read(Message message, String mailbox, String contactStatus) throws IOException {
        take(message);
        var told = new LinkedHashMap<String, Object>();
        told.put("messageId", new UUID(0, 0));
        told.put("channel", "email");
        told.put("mailbox", mailbox);
        told.put("sender", sender(message));
        told.put("contactStatus", contactStatus);
        told.put("subjects", List.of(subject(message)));
        told.put("mail", mail(message));
        told.put("attachments", files);
        return EventJson.read(EventJson.write(told).getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
    }

    private void take(Entity entity) throws IOException {
        if (++parts > MOST_PARTS) {
            return;
        }
        if (entity.getBody() instanceof Multipart multipart) {
            for (var part : multipart.getBodyParts()) {
                take(part);
            }
        } else if (entity.getFilename() != null) {
            files.add(Map.of("name", entity.getFilename(), "mediaType", entity.getMimeType(), "size", 0));
        } else if (entity.getBody() instanceof TextBody text) {
            var content = new String(text.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            texts.add(entity.getMimeType().equals("text/html") ? content.replaceAll("<[^>]*>", " ") : content);
        }
    }

    private Map<String, Object> subject(Message message) {
        var line = message.getSubject() == null ? "" : message.getSubject();
        return Map.of(
                "index",
                1,
                "summary",
                line.substring(0, Math.min(line.length(), LONGEST_SUMMARY)),
                "text",
                texts.isEmpty() ? "" : texts.get(0));
    }

    private static Map<String, Object> sender(Message message) {
        var from = message.getFrom() == null || message.getFrom().isEmpty()
                ? null
                : message.getFrom().get(0);
        if (from == null) {
            return Map.of();
        }
        var name = from.getName() == null ? "" : from.getName();
        return Map.of("name", name, "address", address(from));
    }

    private static Map<String, Object> mail(Message message) {
        var mail = new LinkedHashMap<String, Object>();
        ids(message, "Message-ID").findFirst().ifPresent(id -> mail.put("messageId", id));
        ids(message, "In-Reply-To").findFirst().ifPresent(id -> mail.put("inReplyTo", id));
        mail.put("references", ids(message, "References").toList());
        mail.put("to", addresses(message.getTo()));
        mail.put("cc", addresses(message.getCc()));
        mail.put("category", category(message));
        return mail;
    }

    private static Stream<String> ids(Message message, String name) {
        var field = message.getHeader().getField(name);
        return field == null || field.getBody() == null
                ? Stream.empty()
                : MESSAGE_ID.matcher(field.getBody()).results().map(MatchResult::group);
    }

    private static String category(Message message) {
        if (header(message, "Auto-Submitted").matches("(?s)auto-.*")) {
            return message.getMimeType().equals("multipart/report") ? "bounce" : "automatic";
        }
        if (message.getMimeType().equals("multipart/report")) {
            return "bounce";
        }
        if (!header(message, "List-Id").isEmpty()
                || !header(message, "List-Unsubscribe").isEmpty()) {
            return "list";
        }
        return header(message, "Precedence").equals("auto_reply")
                        || !header(message, "X-Autoreply").isEmpty()
                ? "automatic"
                : "human";
    }

    private static String header(Message message, String name) {
        var field = message.getHeader().getField(name);
        return field == null || field.getBody() == null
                ? ""
                : field.getBody().strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> addresses(@Nullable AddressList list) {
        return list == null
                ? List.of()
                : list.flatten().stream().map(RawMail::address).collect(Collectors.toList());
    }

    private static String address(Mailbox mailbox) {
        return mailbox.getAddress().toLowerCase(Locale.ROOT);
    }
}
