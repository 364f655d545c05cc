package io.guichet.sla.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one event of a ticket: what clocks and scopes ask, no text. What an event does not say is null.
 *
 * @param sequence counts the events of one ticket, from 1
 * @param at when it happened
 * @param type such as {@code opened}: the event's type without what is common to all
 * @param by who did it
 * @param status of the ticket after it
 * @param previousStatus of the ticket before it
 * @param outcome of a closing or of a hand-off
 * @param fromPerson of a message: false for automatic mail
 * @param tellsCustomer whether something was said to the customer by it
 * @param chaseOn when dev is to be chased (P25)
 * @param changes what it changed of the ticket
 */
public record Fact(
        int sequence,
        Instant at,
        String type,
        @Nullable String by,
        @Nullable String status,
        @Nullable String previousStatus,
        @Nullable String outcome,
        @Nullable Boolean fromPerson,
        @Nullable Boolean tellsCustomer,
        @Nullable LocalDate chaseOn,
        Changes changes) {

    /**
     * What an event says of the ticket as it is after it.
     *
     * @param priority urgent, high, medium, low or unqualified (P30)
     * @param organization name of the customer's organization
     * @param watcher who looks after an escalation (P20)
     */
    public record Changes(
            @Nullable String queue,
            @Nullable Integer level,
            @Nullable String priority,
            @Nullable String kind,
            @Nullable String product,
            @Nullable String channel,
            @Nullable List<String> labels,
            @Nullable String organizationId,
            @Nullable String organization,
            @Nullable Person assignee,
            @Nullable Person watcher) {

        /** Nothing. */
        public static final Changes NONE =
                new Changes(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A colleague, as events name them. */
    public record Person(
            @Nullable String id,
            @Nullable String name,
            @Nullable String address) {}
}
