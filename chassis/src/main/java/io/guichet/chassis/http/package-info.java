/** What every endpoint shares. */
@NullMarked
package io.guichet.chassis.http;

import org.jspecify.annotations.NullMarked;
