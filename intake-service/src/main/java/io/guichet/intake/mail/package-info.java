/** What a mail says: pure functions from its bytes to the message it is, whatever the bytes are. */
@NullMarked
package io.guichet.intake.mail;

import org.jspecify.annotations.NullMarked;
