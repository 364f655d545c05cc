/** Who called or wrote (P2): persons, their organizations, their addresses and numbers. */
@NullMarked
package io.guichet.intake.contact;

import org.jspecify.annotations.NullMarked;
