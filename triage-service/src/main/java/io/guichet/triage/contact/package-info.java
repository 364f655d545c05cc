/** What intake tells of contacts: who turned out to be somebody else, and who is to be forgotten. */
@NullMarked
package io.guichet.triage.contact;

import org.jspecify.annotations.NullMarked;
