/** Draft notes: what the telephone system knows of a call, for an agent to complete (P1). */
@NullMarked
package io.guichet.intake.draft;

import org.jspecify.annotations.NullMarked;
