/** What triage tells the others: wire records, nothing else. */
@NullMarked
package io.guichet.triage.published;

import org.jspecify.annotations.NullMarked;
