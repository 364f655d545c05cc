package io.guichet.intake.email;

import io.guichet.intake.text.PlainText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a mail, cut to what one event may hold: what is new comes first, then the signature, and what is quoted gets
 * what is left.
 *
 * @param truncated whether one of them is cut
 */
record MailTexts(
        String fresh, @Nullable String quoted, @Nullable String signature, boolean truncated) {

    /** For all texts together, UTF-8. */
    static final int MAX_BYTES = 256 * 1024;

    static MailTexts fitted(String fresh, @Nullable String quoted, @Nullable String signature) {
        String first = PlainText.cutBytes(fresh, MAX_BYTES);
        String second = cut(signature, MAX_BYTES - size(first));
        String third = cut(quoted, MAX_BYTES - size(first) - size(second));
        boolean whole = size(first) + size(second) + size(third) == size(fresh) + size(signature) + size(quoted);
        return new MailTexts(first, third, second, !whole);
    }

    private static @Nullable String cut(@Nullable String text, int max) {
        String cut = text == null ? "" : PlainText.cutBytes(text, max);
        return cut.isBlank() ? null : cut;
    }

    private static int size(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
