/** Real PostgreSQL, Kafka and a mail server, for local runs and for tests. */
@NullMarked
package io.guichet.embedded;

import org.jspecify.annotations.NullMarked;
