package io.guichet.sla.calendar;

import java.util.List;

/**
 * The open spans of one local day, in order; none when the day is closed.
 *
 * @param spans in ascending order, not overlapping; one may begin where another ends
 */
public record OpeningHours(List<Span> spans) {
    /** A day without any working time. */
    public static final OpeningHours CLOSED = new OpeningHours(List.of());

    public OpeningHours {
        spans = List.copyOf(spans);
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                throw new IllegalArgumentException("the spans of a day stand in order and do not overlap");
            }
        }
    }

    /** Whether a minute of the day, 0 to 1440, lies within a span or at its edge. */
    boolean contains(int minute) {
        return spans.stream().anyMatch(span -> span.from() <= minute && minute <= span.to());
    }

    /** Reads spans as {@link Span#parse} does. */
    public static OpeningHours of(String... spans) {
        return new OpeningHours(List.of(spans).stream().map(Span::parse).toList());
    }
}
