/** How often and since when something happened under a key: pure functions of what happened, whatever order it came in. */
@NullMarked
package io.guichet.triage.counting;

import org.jspecify.annotations.NullMarked;
