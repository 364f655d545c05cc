-- What triage knows of tickets: told by ticket-service, and written by triage itself when it decides to open one.
create table ticket (
    id              uuid        primary key,
    -- null until ticket-service has told it
    number          text,
    status          text        not null,
    -- of the event that told the status; 0: nothing was told yet
    sequence        bigint      not null,
    contact_id      uuid,
    organization_id uuid,
    -- of those who took part; lower case, sorted
    addresses       text[]      not null default '{}',
    opened_at       timestamptz,
    closed_at       timestamptz,
    -- when a person wrote about it last, or left a voicemail
    written_at      timestamptz,
    voicemail_at    timestamptz
);
create index ticket_number on ticket (number);
create index ticket_open_of_contact on ticket (contact_id, opened_at desc nulls last) where status <> 'closed';

-- Mails that belong to tickets, by a UUIDv5 of their Message-ID.
create table ticket_mail (
    mail      uuid not null,
    ticket_id uuid not null,
    primary key (mail, ticket_id)
);

-- What rules remember, by key.
create table tally (
    memory          text        not null,
    key             text        not null,
    -- JSON: what happened, as far back as it matters
    happened        text        not null default '{"happened":[]}',
    -- the ticket that opened for it last, and when
    ticket_id       uuid,
    opened_at       timestamptz,
    -- JSON object: what rules had captured of the latest message
    captures        text        not null default '{}',
    -- settings of failures, in seconds
    grace_seconds   bigint,
    silence_seconds bigint,
    -- when something falls due though no message comes
    due_at          timestamptz,
    primary key (memory, key)
);
create index tally_due on tally (due_at) where due_at is not null;
