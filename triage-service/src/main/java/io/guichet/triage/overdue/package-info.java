/** What falls due without a message: grace times that end, silence (P10). */
@NullMarked
package io.guichet.triage.overdue;

import org.jspecify.annotations.NullMarked;
