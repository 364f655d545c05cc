package io.guichet.intake.message;

import io.guichet.intake.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subjects whose texts and answers fit into one event together: {@value #MAX_BYTES} bytes of UTF-8, shared out so that a long text
 * never takes what the following ones need.
 *
 * @param truncated whether a text had to be cut
 */
public record SubjectTexts(List<Subject> subjects, boolean truncated) {

    static final int MAX_BYTES = 256 * 1024;

    public static SubjectTexts fitted(List<Subject> subjects) {
        return fitted(subjects, null);
    }

    /** The same beside another text, which stays whole. */
    public static SubjectTexts fitted(List<Subject> subjects, @Nullable String beside) {
        int taken = beside == null ? 0 : beside.getBytes(StandardCharsets.UTF_8).length;
        int texts = subjects.stream()
                .mapToInt(subject -> subject.answer() == null ? 1 : 2)
                .sum();
        Room room = new Room(texts, MAX_BYTES - taken);
        List<Subject> fitted = subjects.stream()
                .map(subject -> subject.saying(
                        room.fit(subject.text()), subject.answer() == null ? null : room.fit(subject.answer())))
                .toList();
        return new SubjectTexts(fitted, room.truncated);
    }

    /** What is left for the texts that follow. */
    private static final class Room {
        private int texts;
        private int bytes;
        private boolean truncated;

        Room(int texts, int bytes) {
            this.texts = texts;
            this.bytes = bytes;
        }

        String fit(String text) {
            String fitted = PlainText.cutBytes(text, bytes / texts--);
            truncated |= fitted.length() < text.length();
            bytes -= fitted.getBytes(StandardCharsets.UTF_8).length;
            return fitted;
        }
    }
}
