/** How programs of this machine talk to a running local system: HTTP and IMAP. */
@NullMarked
package io.guichet.local.client;

import org.jspecify.annotations.NullMarked;
