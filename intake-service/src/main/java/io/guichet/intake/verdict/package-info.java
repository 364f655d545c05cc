/** What a mail is: who or what wrote it, and what the desk's mail gateway found. Pure functions of a mail that was read. */
@NullMarked
package io.guichet.intake.verdict;

import org.jspecify.annotations.NullMarked;
