/** Figures of the desk's work, each defined in one sentence (P40). */
@NullMarked
package io.guichet.ticket.report;

import org.jspecify.annotations.NullMarked;
