package io.guichet.intake.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket can be about (P19).
 *
 * @param slug its name in notes, rules and reports
 * @param labels its name for people, by language
 */
public record Kind(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be small letters, digits and dashes, at most 60")
        String slug,

        Map<String, String> labels) {

    public Kind(String slug, @Nullable Map<String, String> labels) {
        this.slug = slug;
        this.labels = labels == null ? Map.of() : labels;
    }

    static List<Kind> named(String... slugs) {
        return Arrays.stream(slugs).map(slug -> new Kind(slug, Map.of())).toList();
    }
}
