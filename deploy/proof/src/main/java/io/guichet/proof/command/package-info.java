/** What the commands of the proof have in common. */
@NullMarked
package io.guichet.proof.command;

import org.jspecify.annotations.NullMarked;
