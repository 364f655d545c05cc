/** Who works at the desk: agents, teams, absences, and who is on level-1 duty when (P6, P7, P20). */
@NullMarked
package io.guichet.ticket.staff;

import org.jspecify.annotations.NullMarked;
