/** E-mails, handed in as they are (P4). */
@NullMarked
package io.guichet.intake.email;

import org.jspecify.annotations.NullMarked;
