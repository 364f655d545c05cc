@NullMarked
package io.guichet.proof.report;

import org.jspecify.annotations.NullMarked;
