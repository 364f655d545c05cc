-- what the brake counts: automatic mails to customers, by when they were first taken to the mail server
alter table notification add automatic boolean not null default false;
alter table notification add begun_at timestamptz;
create index notification_braked on notification (lower(recipient), begun_at) where automatic and begun_at is not null;
create index notification_begun on notification (begun_at) where automatic and begun_at is not null;
-- a bounce names the mail that did not arrive
create index notification_mail on notification (mail_id) where mail_id is not null;

-- Numbers that the brake held back: they go out with the next mail that tells their customer a number.
create table held_number (
    ticket_id uuid        primary key,
    number    text        not null,
    recipient text        not null,
    language  text        not null,
    queue     text        not null,
    channel   text        not null,
    -- the acknowledgement that was stopped, and what events about it are keyed by
    stopped   uuid        not null references notification,
    reference text        not null,
    held_at   timestamptz not null
);
create index held_number_recipient on held_number (recipient, held_at);

-- Addresses where mail does not arrive, for good as far as anybody knows (RFC 3464). In lower case.
create table blocked_address (
    address    text        primary key,
    reason     text        not null,
    blocked_at timestamptz not null,
    until      timestamptz not null,
    lifted_at  timestamptz,
    lifted_by  text
);
