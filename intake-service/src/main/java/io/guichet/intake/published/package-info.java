/** What this service tells others: wire records, nothing else. Their contract lies in {@code contracts/}. */
@NullMarked
package io.guichet.intake.published;

import org.jspecify.annotations.NullMarked;
