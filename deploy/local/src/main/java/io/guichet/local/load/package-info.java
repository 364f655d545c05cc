/** A small load: e-mails at a steady rate, and how long each takes until its acknowledgement is at the mail server. */
@NullMarked
package io.guichet.local.load;

import org.jspecify.annotations.NullMarked;
