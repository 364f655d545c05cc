/** Rows in and out of PostgreSQL, many in one round trip. */
@NullMarked
package io.guichet.sla.database;

import org.jspecify.annotations.NullMarked;
