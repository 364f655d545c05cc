/** From policies and facts to deadlines: pure, no clock, no database. */
@NullMarked
package io.guichet.sla.reckoning;

import org.jspecify.annotations.NullMarked;
