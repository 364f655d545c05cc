-- A call as the telephone system told it, and the note of it that an agent drafts (P1). Rows stay: what was discarded says why (P18).
create table phone_call (
    id             uuid    primary key,
    call_id        text    not null unique,
    -- what the system told, as JSON; it comes in any order
    trace          text    not null,
    state          text    not null check (state in ('RINGING', 'TALKING', 'ENDED', 'MISSED', 'UNANSWERED', 'COMPLETED', 'DISCARDED')),
    taken_by       text,
    -- the note so far, as JSON, once an agent saved one
    note           text,
    saved_by       text,
    edition        integer not null,
    message_id     uuid    references message,
    subjects       integer,
    closed_by      text,
    closed_at      timestamptz,
    discard_reason text,
    check ((state = 'COMPLETED') = (message_id is not null)),
    check ((state = 'DISCARDED') = (discard_reason is not null))
);
create index phone_call_open on phone_call (id) where state not in ('COMPLETED', 'DISCARDED');
