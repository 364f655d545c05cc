/** What triage refuses. */
@NullMarked
package io.guichet.triage.problem;

import org.jspecify.annotations.NullMarked;
