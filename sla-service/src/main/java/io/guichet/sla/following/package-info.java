/** Following tickets: what is told of them is kept as facts, and their deadlines are reckoned from these. */
@NullMarked
package io.guichet.sla.following;

import org.jspecify.annotations.NullMarked;
