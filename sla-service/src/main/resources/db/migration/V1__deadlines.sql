-- Until when a clock of a ticket may run. A new reckoning of the same clock is a new generation; rows are never overwritten by one.
create table deadline (
    id          uuid        primary key,
    ticket_id   uuid        not null,
    number      text        not null,
    clock       text        not null,
    generation  integer     not null check (generation >= 1),
    policy      text        not null,
    started_at  timestamptz not null,
    due_at      timestamptz not null,
    state       text        not null check (state in ('running', 'missed')),
    fired_at    timestamptz,
    -- the trace of the event that set it, for the event that it may cause days later
    traceparent text,
    unique (ticket_id, clock, generation)
);
create index deadline_number on deadline (number);

-- What wakes us: one row per deadline and share of its target (100: when it is due). A timer that fired is deleted.
create table timer (
    deadline_id uuid        not null references deadline on delete cascade,
    threshold   smallint    not null check (threshold between 1 and 100),
    due_at      timestamptz not null,
    primary key (deadline_id, threshold)
);
create index timer_due on timer (due_at, deadline_id);
