/** Memory in the database: what a batch may need is fetched and locked, and what came of it written back. */
@NullMarked
package io.guichet.triage.recall;

import org.jspecify.annotations.NullMarked;
