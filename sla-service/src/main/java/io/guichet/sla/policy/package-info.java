/** What the desk says of its deadlines in {@code sla.yaml}: calendars, and targets by clock and priority (P30, P31). */
@NullMarked
package io.guichet.sla.policy;

import org.jspecify.annotations.NullMarked;
