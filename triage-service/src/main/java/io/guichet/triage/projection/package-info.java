/** What triage knows of tickets: told by ticket-service, and written by triage itself for the tickets that it opens. */
@NullMarked
package io.guichet.triage.projection;

import org.jspecify.annotations.NullMarked;
