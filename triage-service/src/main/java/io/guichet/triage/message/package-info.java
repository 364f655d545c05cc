/** What triage reads of intake's messages. */
@NullMarked
package io.guichet.triage.message;

import org.jspecify.annotations.NullMarked;
