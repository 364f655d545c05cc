/** Decisions that were made: stored, never decided twice, open to question. */
@NullMarked
package io.guichet.triage.decision;

import org.jspecify.annotations.NullMarked;
