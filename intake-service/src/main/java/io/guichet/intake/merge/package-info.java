/** Two contacts turn out to be one person: what they are reached at and what they sent becomes one's. */
@NullMarked
package io.guichet.intake.merge;

import org.jspecify.annotations.NullMarked;
