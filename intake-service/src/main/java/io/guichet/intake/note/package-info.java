/** Phone notes: what somebody writes down after every call and every voicemail (P1). */
@NullMarked
package io.guichet.intake.note;

import org.jspecify.annotations.NullMarked;
