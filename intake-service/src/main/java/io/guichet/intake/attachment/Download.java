package io.guichet.intake.attachment;

import io.guichet.intake.problem.RangeNotSatisfiable;
import io.guichet.intake.raw.RawContents;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to be saved by whoever asks for it.
 *
 * @param mediaType as its sender declared it
 * @param size bytes
 */
record Download(String name, String mediaType, long size, String sha256) {

    static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,99}/[a-z0-9][a-z0-9!#$&^_.+-]{0,99}");
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * What is answered.
     *
     * @param status 200, 206 or 304
     * @param from offset of the first byte
     * @param to offset behind the last one
     */
    record Answer(Download file, int status, long from, long to) {

        Multi<byte[]> bytes(RawContents contents) {
            return from == to ? Multi.createFrom().empty() : contents.read(file.sha256, from, to);
        }

        Map<String, List<String>> headers() {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            headers.put(HttpHeaders.ETAG, List.of(file.tag()));
            headers.put(HttpHeaders.CACHE_CONTROL, List.of("private"));
            if (status != 304) {
                headers.put(HttpHeaders.CONTENT_TYPE, List.of(file.safeType()));
                headers.put(HttpHeaders.CONTENT_LENGTH, List.of(Long.toString(to - from)));
                headers.put(HttpHeaders.CONTENT_DISPOSITION, List.of(ContentDisposition.attachment(file.name)));
                headers.put("Accept-Ranges", List.of("bytes"));
                // a browser saves it and never shows it: it is whatever a stranger sent
                headers.put("X-Content-Type-Options", List.of("nosniff"));
                headers.put("Content-Security-Policy", List.of("sandbox"));
            }
            if (status == 206) {
                headers.put("Content-Range", List.of("bytes " + from + "-" + (to - 1) + "/" + file.size));
            }
            return headers;
        }
    }

    /**
     * What to answer to the headers of a request (RFC 9110, sections 13 and 14); several ranges at once get all of it.
     *
     * @throws RangeNotSatisfiable when the range lies outside of the file
     */
    Answer answer(@Nullable String ifNoneMatch, @Nullable String range, @Nullable String ifRange) {
        if (ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(tag()))) {
            return new Answer(this, 304, 0, 0);
        }
        boolean same = ifRange == null || ifRange.strip().equals(tag());
        Matcher one = ONE_RANGE.matcher(range == null ? "" : range.strip());
        if (!same || !one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return new Answer(this, 200, 0, size);
        }
        return range(one.group(1), one.group(2));
    }

    private Answer range(String first, String last) {
        boolean suffix = first.isEmpty();
        long from = suffix ? Math.max(0, size - Long.parseLong(last)) : Long.parseLong(first);
        long to = suffix || last.isEmpty() ? size : Math.min(size, Long.parseLong(last) + 1);
        if (from >= size || to <= from) {
            throw new RangeNotSatisfiable(size);
        }
        return new Answer(this, 206, from, to);
    }

    private String tag() {
        return '"' + sha256 + '"';
    }

    /** What a stranger declared, unless it is no media type at all. */
    private String safeType() {
        return MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : UNKNOWN_TYPE;
    }
}
