package io.guichet.chassis.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items at most as many as asked for
 * @param next the cursor to give as {@code after} for the page that follows; absent on the last one
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Give it as `after` for the page that follows; absent on the last one") @Nullable
        String next) {

    /** Items on a page if the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Items on a page at most. */
    public static final int LARGEST_LIMIT = 200;

    /** All there is, on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * The page out of a result for which one item more than the limit was asked.
     *
     * @param cursor of the last item shown
     */
    public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, String> cursor) {
        if (oneMoreThanLimit.size() <= limit) {
            return whole(oneMoreThanLimit);
        }
        var items = List.copyOf(oneMoreThanLimit.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The same page in another form. */
    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), next);
    }
}
