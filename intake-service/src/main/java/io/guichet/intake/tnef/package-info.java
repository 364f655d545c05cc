/** Outlook's own envelope, {@code winmail.dat} ([MS-OXTNEF], [MS-OXRTFCP], [MS-OXRTFEX]), opened. */
@NullMarked
package io.guichet.intake.tnef;

import org.jspecify.annotations.NullMarked;
