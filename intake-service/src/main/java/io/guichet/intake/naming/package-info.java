/** Says who called or wrote, where the desk did not know: the message then goes on as if it had just come in (P2). */
@NullMarked
package io.guichet.intake.naming;

import org.jspecify.annotations.NullMarked;
