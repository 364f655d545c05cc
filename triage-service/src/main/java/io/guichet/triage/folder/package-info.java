/** Folders: messages that need nobody, kept, shown, and sent through triage again (P18). */
@NullMarked
package io.guichet.triage.folder;

import org.jspecify.annotations.NullMarked;
