/** What a mail says: the desk's templates, checked at start and kept free of promises. */
@NullMarked
package io.guichet.notification.letter;

import org.jspecify.annotations.NullMarked;
