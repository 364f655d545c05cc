-- What was decided on each subject of each message. Never changed: deciding anew adds a row with the next revision.
create table decision (
    -- UUIDv5 of message, subject and revision: the same input gives the same decision
    id            uuid        primary key,
    message_id    uuid        not null,
    subject_index integer     not null,
    subject_count integer     not null,
    revision      integer     not null,
    outcome       text        not null check (outcome in ('open', 'hold', 'file')),
    queue         text,
    folder        text,
    ticket_id     uuid,
    labels        text[]      not null,
    level         integer,
    kind          text,
    summary       text        not null,
    rule          text,
    rules_version text        not null,
    decided_at    timestamptz not null,
    unique (message_id, subject_index, revision)
);
create index decision_ticket on decision (ticket_id) where ticket_id is not null;
