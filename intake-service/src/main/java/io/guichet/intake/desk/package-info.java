/** What this service needs to know of the desk: its mailboxes, languages, region and kinds. */
@NullMarked
package io.guichet.intake.desk;

import org.jspecify.annotations.NullMarked;
