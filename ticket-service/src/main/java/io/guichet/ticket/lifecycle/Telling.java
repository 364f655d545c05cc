package io.guichet.ticket.lifecycle;

import io.guichet.ticket.published.Head;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import java.util.function.Function;

/**
 * What is told of an act: on the timeline, and to the others.
 *
 * @param what happened
 * @param type of the event, CloudEvents
 * @param event the wire record, given its head
 */
public record Telling(Happening what, Words words, String type, Function<Head, Object> event) {}
