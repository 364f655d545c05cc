package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import io.guichet.intake.text.SplitText;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what is under a mail's header, step by step; a step that fails leaves the others what they have. */
final class MailBodyReader {

    private final MailBudget budget;
    private final MailSpool spool;
    private final MailReader enclosedReader;
    private final Attempts attempts = new Attempts();

    MailBodyReader(MailBudget budget, MailSpool spool, MailReader enclosedReader) {
        this.budget = budget;
        this.spool = spool;
        this.enclosedReader = enclosedReader;
    }

    /** @param depth how many mails this one is in */
    MailBody read(InputStream mail, int depth) {
        MailPartsReader parts = new MailPartsReader(budget, spool, depth);
        attempts.of(() -> parts.read(mail), false, "Its structure cannot be read.");
        MailPart root = parts.root();
        String text = PlainText.clean(step(() -> text(root), "", "Its text cannot be read."));
        SplitText split = step(() -> SplitText.of(text), new SplitText(text, null, null), "Its text cannot be split.");
        List<MailFile> files = MailPart.files(root);
        String html = step(() -> html(root, files), Optional.<String>empty(), "Its HTML cannot be shown.")
                .orElse(null);
        ReadMail enclosed = step(
                        () -> isReport(root) ? Optional.<ReadMail>empty() : enclosed(files, depth),
                        Optional.<ReadMail>empty(),
                        "The mail in it cannot be read.")
                .orElse(null);
        boolean cut = parts.isCut();
        return new MailBody(text, split, html, cut, shown(files, html), enclosed, attempts.reason(), spool);
    }

    /** What a parser makes of what came is bounded in size before it begins; when the time is over, it does not. */
    private <T> T step(Supplier<T> step, T otherwise, String failure) {
        return attempts.of(
                () -> {
                    budget.checkTime();
                    return step.get();
                },
                otherwise,
                failure);
    }

    private String text(@Nullable MailPart root) {
        return new MailText(budget).of(root);
    }

    private static Optional<String> html(@Nullable MailPart root, List<MailFile> files) {
        String html = MailText.html(root);
        if (html.isBlank()) {
            return Optional.empty();
        }
        Map<String, String> pictures = new HashMap<>();
        files.stream().map(MailFile::attachment).forEach(file -> {
            if (file.contentId() != null) {
                pictures.putIfAbsent(file.contentId(), file.id());
            }
        });
        String safe = SafeHtml.of(html, pictures);
        return Optional.of(safe).filter(shown -> !shown.isBlank() && shown.length() <= SafeHtml.MAX_LENGTH);
    }

    /** A file is within the text when the text shows it, or when it is a picture that says so. */
    private static List<MailFile> shown(List<MailFile> files, @Nullable String html) {
        return files.stream()
                .map(file -> file.inline(
                        (html != null && SafeHtml.shows(html, file.attachment().id()))
                                || (file.attachment().inline()
                                        && file.attachment().mediaType().startsWith("image/"))))
                .toList();
    }

    private Optional<ReadMail> enclosed(List<MailFile> files, int depth) {
        return files.stream()
                .filter(file -> file.attachment().mediaType().equals("message/rfc822") && depth < MailLimits.DEPTH)
                .findFirst()
                .map(file -> enclosedReader.read(file.content().open(), budget, spool, depth + 1));
    }

    /** What a mail system sends back is told by its own parts (RFC 3462). */
    private static boolean isReport(@Nullable MailPart root) {
        return root instanceof MailPart.Multi multi && multi.subtype().equals("report");
    }
}
