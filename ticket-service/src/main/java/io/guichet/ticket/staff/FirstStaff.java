package io.guichet.ticket.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works at the desk, as its file says. */
record FirstStaff(
        List<Agent> agents, List<Team> teams, @Nullable Rotation rotation) {}
