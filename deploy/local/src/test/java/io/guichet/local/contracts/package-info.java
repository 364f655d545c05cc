/** What the services publish, seen together. */
@NullMarked
package io.guichet.local.contracts;

import org.jspecify.annotations.NullMarked;
