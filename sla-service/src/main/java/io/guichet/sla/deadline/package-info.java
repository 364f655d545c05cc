/** Deadlines of tickets: setting them, keeping them, showing them. */
@NullMarked
package io.guichet.sla.deadline;

import org.jspecify.annotations.NullMarked;
