/** Files: those of messages, and those that were uploaded for others to refer to. */
@NullMarked
package io.guichet.intake.attachment;

import org.jspecify.annotations.NullMarked;
