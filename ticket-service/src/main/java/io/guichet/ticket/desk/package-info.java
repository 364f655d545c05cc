/** The desk's settings that tickets depend on. */
@NullMarked
package io.guichet.ticket.desk;

import org.jspecify.annotations.NullMarked;
