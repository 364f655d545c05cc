@NullMarked
package io.guichet.proof.command;

import org.jspecify.annotations.NullMarked;
