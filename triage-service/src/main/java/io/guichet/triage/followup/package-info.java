/** Whether a message belongs to a ticket that is there (P8, P9). */
@NullMarked
package io.guichet.triage.followup;

import org.jspecify.annotations.NullMarked;
