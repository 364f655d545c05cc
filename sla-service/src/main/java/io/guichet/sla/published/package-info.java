/** The wire records of {@code sla.events}; their schemas and samples are in {@code contracts}. */
@NullMarked
package io.guichet.sla.published;

import org.jspecify.annotations.NullMarked;
