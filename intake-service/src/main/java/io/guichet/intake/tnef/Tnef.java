package io.guichet.intake.tnef;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a {@code winmail.dat}.
 *
 * @param body the text, if there is one
 * @param html whether it is HTML
 * @param <T> as which the files' contents are kept
 */
public record Tnef<T>(@Nullable String body, boolean html, List<File<T>> files) {

    /**
     * A file in it.
     *
     * @param name as it is called there, if it is
     * @param mediaType as it is said there, if it is
     * @param contentId what HTML calls it by
     */
    public record File<T>(
            @Nullable String name,
            @Nullable String mediaType,
            @Nullable String contentId,
            T content) {}
}
