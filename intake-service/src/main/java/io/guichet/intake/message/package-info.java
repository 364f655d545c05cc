/** The message: what a call or mail became, told to others once it is stored. */
@NullMarked
package io.guichet.intake.message;

import org.jspecify.annotations.NullMarked;
