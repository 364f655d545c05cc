/** The demo: sends samples of calls and mails to a running local system and shows what becomes of them. */
@NullMarked
package io.guichet.local.demo;

import org.jspecify.annotations.NullMarked;
