/** The whole system on one machine: its parts as processes, started, watched and stopped together. */
@NullMarked
package io.guichet.local;

import org.jspecify.annotations.NullMarked;
