/** Messages that wait in a folder until somebody confirms them (P16). */
@NullMarked
package io.guichet.triage.delivery;

import org.jspecify.annotations.NullMarked;
