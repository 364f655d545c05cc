package io.guichet.chassis.http;

import io.guichet.chassis.problem.InvalidRequest;
import jakarta.ws.rs.core.EntityTag;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which state of something a caller wants to change: the header {@code If-Match} (RFC 9110, 13.1.1). What can be edited
 * shows its version as {@code ETag}; whoever edits says which one they have seen.
 *
 * @param tags the versions that are right, as they stand between quotes; none for any
 */
public record IfMatch(Set<String> tags) {

    public static final String HEADER = "If-Match";

    private static final String ANY = "*";
    private static final Pattern LIST = Pattern.compile("(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*");
    private static final Pattern STRONG = Pattern.compile("(W/)?\"([^\"]*)\"");

    /** The tag of a version, for the header {@code ETag}. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Reads the header of a request that must bear it.
     *
     * @throws VersionMissing when there is none (428)
     * @throws InvalidRequest when it is no list of tags (400)
     */
    public static IfMatch required(@Nullable String header) {
        IfMatch given = optional(header);
        if (given == null) {
            throw new VersionMissing();
        }
        return given;
    }

    /**
     * Reads the header of a request that may bear it; null when it does not.
     *
     * @throws InvalidRequest when it is no list of tags (400)
     */
    public static @Nullable IfMatch optional(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String value = header.strip();
        if (value.equals(ANY)) {
            return new IfMatch(Set.of());
        }
        if (!LIST.matcher(value).matches()) {
            throw new InvalidRequest(
                    HEADER, "must be the header ETag of what is to be changed, as it was given, such as \"3\"");
        }
        // weak tags never match (RFC 9110, 8.8.3.2); one that cannot match is kept, so that the list is not empty
        return new IfMatch(STRONG.matcher(value)
                .results()
                .map(tag -> tag.group(1) == null ? tag.group(2) : "weak:" + tag.group(2))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws StaleVersion when the caller has seen another version than the present one (412) */
    public void check(long version) {
        if (!tags.isEmpty() && !tags.contains(Long.toString(version))) {
            throw new StaleVersion(version);
        }
    }
}
