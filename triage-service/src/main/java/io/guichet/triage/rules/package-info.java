/** A desk's rules: read, checked whole, compiled once, then a pure function from a message to an outcome. */
@NullMarked
package io.guichet.triage.rules;

import org.jspecify.annotations.NullMarked;
