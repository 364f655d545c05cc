/** Rules on trial: why a message is decided as it is, and what other rules would have decided. Nothing is changed. */
@NullMarked
package io.guichet.triage.trial;

import org.jspecify.annotations.NullMarked;
