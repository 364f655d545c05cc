/** From what happened to the mails about it: which, to whom, saying what (P20-P25, P31-P34). */
@NullMarked
package io.guichet.notification.telling;

import org.jspecify.annotations.NullMarked;
