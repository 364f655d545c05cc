/** Questions to the database that are put together from what was asked. */
@NullMarked
package io.guichet.ticket.query;

import org.jspecify.annotations.NullMarked;
