/** What all services share and no customer sees. */
@NullMarked
package io.guichet.chassis;

import org.jspecify.annotations.NullMarked;
