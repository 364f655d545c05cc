package io.guichet.sla.policy;

import io.guichet.sla.calendar.Target;

/**
 * A target that the desk sets itself; internal, no mail ever repeats it (P30).
 *
 * @param name how reports and events call it
 * @param clock what it is about
 * @param priority the tickets it is for
 * @param target how much working time there is
 */
public record Policy(String name, ClockName clock, Priority priority, Target target) {}
