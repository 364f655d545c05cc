-- Messages as intake told them: what a folder shows, and what triage reads when a message goes through it again.
create table message (
    id           uuid        primary key,
    -- as intake counts: a message that is sent on again carries the next one
    revision     integer     not null,
    -- the key that it was told under
    conversation text,
    channel      text        not null,
    sender       text,
    received_at  timestamptz not null,
    -- the event's JSON; null: forgotten, after the time that the desk set. The row stays, as a trace
    body         text,
    forgotten_at timestamptz
);
create index message_received on message (received_at, id) where body is not null;
