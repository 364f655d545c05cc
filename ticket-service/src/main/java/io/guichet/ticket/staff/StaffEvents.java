package io.guichet.ticket.staff;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.ticket.published.AgentChanged;
import io.guichet.ticket.published.RosterChanged;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is told to the other services of who works at the desk, so that they know whom to tell (P6). */
final class StaffEvents {

    private StaffEvents() {}

    static OutgoingEvent changed(Agent agent, Instant now) {
        return event(agent.id(), AgentChanged.TYPE, body(agent, agent.version(), false, now));
    }

    static OutgoingEvent removed(Agent agent, Instant now) {
        return event(agent.id(), AgentChanged.TYPE, body(agent, agent.version() + 1, true, now));
    }

    static OutgoingEvent changed(Roster roster, ZoneId zone, Instant now) {
        return event(RosterChanged.KEY, RosterChanged.TYPE, body(roster, zone, now));
    }

    private static OutgoingEvent event(String key, String type, Object body) {
        return OutgoingEvent.of(AgentChanged.TOPIC, key, type, key, body);
    }

    static AgentChanged body(Agent agent, int sequence, boolean removed, Instant now) {
        return new AgentChanged(
                agent.id(),
                sequence,
                now,
                removed,
                agent.name(),
                agent.address(),
                agent.level(),
                agent.trades(),
                agent.queues(),
                agent.standIn(),
                agent.absences().stream()
                        .map(absence -> new AgentChanged.Absence(absence.from(), absence.until(), absence.standIn()))
                        .toList());
    }

    static RosterChanged body(Roster roster, ZoneId zone, Instant now) {
        return new RosterChanged(
                roster.version(),
                now,
                zone.getId(),
                Optional.ofNullable(roster.rotation())
                        .map(rotation -> new RosterChanged.Rotation(
                                rotation.agents(), rotation.since(), rotation.days(), rotation.handover()))
                        .orElse(null),
                roster.turns().stream()
                        .filter(turn -> turn.until().isAfter(now))
                        .map(turn -> new RosterChanged.Turn(turn.agent(), turn.from(), turn.until()))
                        .toList());
    }
}
