/** The command that shows a mailbox of the local mail server. */
@NullMarked
package io.guichet.local.mail;

import org.jspecify.annotations.NullMarked;
