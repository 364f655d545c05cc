/** Messages that wait until somebody says who they are from (P2). */
@NullMarked
package io.guichet.triage.held;

import org.jspecify.annotations.NullMarked;
