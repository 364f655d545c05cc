package io.guichet.intake.message;

import io.guichet.intake.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Subjects whose texts fit into one event together: {@value #MAX_BYTES} bytes of UTF-8, shared out so that a long text
 * never takes what the following ones need.
 *
 * @param truncated whether a text had to be cut
 */
public record SubjectTexts(List<Subject> subjects, boolean truncated) {

    static final int MAX_BYTES = 256 * 1024;

    public static SubjectTexts fitted(List<Subject> subjects) {
        int left = MAX_BYTES;
        boolean truncated = false;
        List<Subject> fitted = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            int share = left / (subjects.size() - fitted.size());
            String text = PlainText.cutBytes(subject.text(), share);
            truncated |= text.length() < subject.text().length();
            left -= text.getBytes(StandardCharsets.UTF_8).length;
            fitted.add(new Subject(
                    subject.index(), subject.summary(), text, subject.kind(), subject.usable(), subject.alternative()));
        }
        return new SubjectTexts(List.copyOf(fitted), truncated);
    }
}
