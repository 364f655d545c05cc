/** Identifiers that all services make alike. */
@NullMarked
package io.guichet.chassis.id;

import org.jspecify.annotations.NullMarked;
