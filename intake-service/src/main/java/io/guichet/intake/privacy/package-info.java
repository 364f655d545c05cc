/** Personal data: given out to whom it is about, and erased on their demand (GDPR, articles 15 and 17). */
@NullMarked
package io.guichet.intake.privacy;

import org.jspecify.annotations.NullMarked;
