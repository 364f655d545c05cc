/** The wire records of topic notification.events; other systems read them. */
@NullMarked
package io.guichet.notification.published;

import org.jspecify.annotations.NullMarked;
