package io.guichet.ticket.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who did something, and from where (P29).
 *
 * @param who a person's name, or a service's
 * @param from the channel or the service it came from
 */
@Embeddable
public record Author(
        @Column(name = "who") String who,
        @Column(name = "source") String from) {}
