package io.guichet.intake.mail;

import io.guichet.intake.text.FlowedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of one mail as a stream: text is kept, files are only measured. What was read before a mail turned
 * out to be broken stays available in {@link #root()}.
 */
final class MailPartsReader {

    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setStrictParsing(false)
            .setMalformedHeaderStartsBody(true)
            .setMaxContentLen(MailLimits.RAW_BYTES)
            .setMaxHeaderCount(MailLimits.FIELDS)
            .setMaxHeaderLen(MailHeaders.MAX_BYTES)
            .setMaxLineLen(MailHeaders.MAX_BYTES)
            .build();

    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");

    private final MailBudget budget;
    private final MailSpool spool;
    private final int depth;
    private final Deque<MailPart.Multi> open = new ArrayDeque<>();
    private @Nullable MailPart root;
    private byte[] preamble = new byte[0];
    private boolean cut;
    private int leaves;
    private PartHeader header = new PartHeader();

    MailPartsReader(MailBudget budget, MailSpool spool, int depth) {
        this.budget = budget;
        this.spool = spool;
        this.depth = depth;
    }

    /**
     * Reads all of it.
     *
     * @return true
     * @throws UnreadableMail when the structure is broken or beyond a limit
     */
    boolean read(InputStream mail) {
        MimeTokenStream tokens = new MimeTokenStream(
                LIMITS,
                DecodeMonitor.SILENT,
                new DefaultBodyDescriptorBuilder(null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        InputStream counted = new BudgetedInput(mail, depth == 0 ? budget::addRaw : bytes -> budget.checkTime());
        tokens.parse(counted);
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                take(state, tokens);
            }
            counted.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (MimeException | IOException broken) {
            throw new UnreadableMail(reason(broken));
        }
    }

    private static String reason(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof MaxHeaderLimitException
                    || cause instanceof MaxHeaderLengthLimitException
                    || cause instanceof MaxLineLimitException) {
                return PartHeader.TOO_LONG;
            }
        }
        return "Its structure is broken: its parts cannot be told from each other.";
    }

    /** What was read, complete or not. */
    @Nullable
    MailPart root() {
        return root;
    }

    /** Whether a text is longer than what is read of it. */
    boolean isCut() {
        return cut;
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_START_HEADER -> header = new PartHeader();
            case T_FIELD -> header.add(tokens.getField());
            case T_START_MULTIPART ->
                enter(new MailPart.Multi(lower(descriptor(tokens).getSubType())));
            case T_PREAMBLE -> preamble = tokens.getInputStream().readNBytes(MailLimits.TEXT_BYTES);
            case T_END_MULTIPART -> leave(open.pop());
            case T_BODY -> add(leaf(descriptor(tokens), tokens.getDecodedInputStream()));
            default -> {}
        }
    }

    private void enter(MailPart.Multi multi) {
        if (depth + open.size() >= MailLimits.DEPTH) {
            throw new UnreadableMail("Its parts are nested deeper than 20.");
        }
        add(multi);
        open.push(multi);
        preamble = new byte[0];
    }

    /** Where no boundary was found, what stands before the first one is the text. */
    private void leave(MailPart.Multi multi) {
        if (multi.parts().isEmpty()) {
            multi.parts().add(new MailPart.Text(false, TextDecoding.decode(preamble, null)));
        }
    }

    private void add(MailPart part) {
        budget.addPart();
        if (open.isEmpty()) {
            root = part;
        } else {
            open.element().parts().add(part);
        }
    }

    private MailPart leaf(MaximalBodyDescriptor described, InputStream content) throws IOException {
        String mediaType = lower(described.getMimeType());
        String name = header.fileName();
        boolean first = leaves++ == 0;
        boolean textual = mediaType.equals("text/html") || mediaType.equals("text/plain");
        if (textual && (first || name == null) && !header.disposition().equals("attachment")) {
            return text(mediaType.equals("text/html"), described, content);
        }
        if (OpenedEnvelope.isOne(mediaType, name)) {
            return OpenedEnvelope.of(spool.add(content), mediaType, name, spool, budget);
        }
        MailPart.File file = file(mediaType, name, spool.add(content));
        return mediaType.equals("text/calendar") ? withEvent(file) : file;
    }

    /** What an invitation says is text, its file remains. */
    private static MailPart withEvent(MailPart.File file) {
        byte[] bytes = file.file().content().bytes(0, MailLimits.MEMORY_BYTES);
        return CalendarText.of(TextDecoding.decode(bytes, "utf-8"))
                .<MailPart>map(event -> new MailPart.Multi("mixed", List.of(new MailPart.Text(false, event), file)))
                .orElse(file);
    }

    private MailPart.File file(String mediaType, @Nullable String name, DecodedContent content) {
        String contentId = header.contentId();
        String disposition = header.disposition();
        boolean inline = disposition.equals("inline") || (contentId != null && !disposition.equals("attachment"));
        return MailPart.File.of(spool, name, mediaType, inline, contentId, content);
    }

    private MailPart text(boolean html, MaximalBodyDescriptor described, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(budget.textLeft());
        budget.addText(bytes.length);
        cut |= content.read() >= 0;
        String declared = header.type().get("charset").orElse(null);
        if (html) {
            String page = TextDecoding.decode(bytes, declared == null ? metaCharset(bytes) : declared);
            int end = HtmlLimit.end(page);
            cut |= end < page.length();
            return new MailPart.Text(true, page.substring(0, end));
        }
        String text = TextDecoding.decode(bytes, declared);
        return new MailPart.Text(false, isFlowed() ? FlowedText.unwrapped(text, saysYes("delsp")) : text);
    }

    /** RFC 3676. */
    private boolean isFlowed() {
        return header.type().get("format").filter("flowed"::equalsIgnoreCase).isPresent();
    }

    private boolean saysYes(String parameter) {
        return header.type().get(parameter).filter("yes"::equalsIgnoreCase).isPresent();
    }

    /** What an HTML page says about itself, when the mail says nothing. */
    private static @Nullable String metaCharset(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, 1024), StandardCharsets.ISO_8859_1);
        Matcher charset = META_CHARSET.matcher(head);
        return charset.find() ? charset.group(1) : null;
    }

    private static MaximalBodyDescriptor descriptor(MimeTokenStream tokens) {
        return (MaximalBodyDescriptor) tokens.getBodyDescriptor();
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
