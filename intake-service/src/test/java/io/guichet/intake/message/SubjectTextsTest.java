package io.guichet.intake.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SubjectTextsTest {

    @Test
    void whatFitsStaysWhole() {
        SubjectTexts texts = fitted("one", "two");

        assertThat(texts.truncated()).isFalse();
        assertThat(texts.subjects()).extracting(Subject::text).containsExactly("one", "two");
    }

    @Test
    void aLongTextIsCutAndSaysSo() {
        SubjectTexts texts = fitted("é".repeat(200_000));

        assertThat(texts.truncated()).isTrue();
        assertThat(texts.subjects().get(0).text()).hasSize(SubjectTexts.MAX_BYTES / 2);
    }

    @Test
    void aLongTextTakesNothingFromTheFollowingOnes() {
        SubjectTexts texts = fitted("a".repeat(400_000), "b".repeat(20_000), "c".repeat(20_000));

        assertThat(texts.subjects().get(1).text()).hasSize(20_000);
        assertThat(texts.subjects().get(2).text()).hasSize(20_000);
    }

    @Property(tries = 50)
    boolean allTextsTogetherFit(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 200_000) Integer> lengths) {
        SubjectTexts texts = fitted(lengths.stream().map("é"::repeat).toArray(String[]::new));
        return texts.subjects().stream()
                        .mapToInt(subject -> subject.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                <= SubjectTexts.MAX_BYTES;
    }

    @Test
    void answersShareTheSameRoom() {
        SubjectTexts texts = SubjectTexts.fitted(List.of(
                new Subject(1, "one", "a".repeat(400_000), null, null, null, "b".repeat(400_000)),
                new Subject(2, "two", "c".repeat(20_000), null, null, null, "d".repeat(20_000))));

        assertThat(texts.truncated()).isTrue();
        assertThat(texts.subjects().get(0).text()).hasSize(SubjectTexts.MAX_BYTES / 4);
        assertThat(texts.subjects().get(0).answer()).hasSize(SubjectTexts.MAX_BYTES / 4);
        assertThat(texts.subjects().get(1).text()).hasSize(20_000);
        assertThat(texts.subjects().get(1).answer()).hasSize(20_000);
    }

    private static SubjectTexts fitted(String... texts) {
        return SubjectTexts.fitted(Arrays.stream(texts)
                .map(text -> new Subject(1, "summary", text, null, null, null, null))
                .toList());
    }
}
