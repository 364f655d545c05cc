/** A system that has been there for years: databases multiplied by copies of what is in them. */
@NullMarked
package io.guichet.proof.growth;

import org.jspecify.annotations.NullMarked;
