-- One job per cause, kind and recipient, whatever comes twice. No recipient is a recipient like any other here: it is the job
-- that says that the customer must be called.
create table notification (
    id              uuid        primary key,
    kind            text        not null,
    cause           text        not null,
    -- what the events about it are keyed by: for acknowledgements the message
    reference       text        not null,
    recipient       text,
    language        text        not null,
    queue           text        not null,
    channel         text        not null,
    -- Message-ID of the customer's mail
    answers         text,
    traceparent     text,
    state           text        not null
        check (state in ('pending', 'sending', 'sent', 'in-doubt', 'failed', 'suppressed')),
    reason          text,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    lease_until     timestamptz,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    -- the mail, from the first attempt on
    subject         text,
    mail_id         text,
    constraint notification_once unique nulls not distinct (cause, kind, recipient),
    constraint notification_leased check ((state = 'sending') = (lease_until is not null)),
    constraint notification_reasoned check (reason is not null or state not in ('in-doubt', 'failed', 'suppressed'))
);
-- the work, oldest first
create index notification_pending on notification (next_attempt_at, id) where state = 'pending';
create index notification_sending on notification (lease_until) where state = 'sending';
create index notification_state on notification (state, id);
create index notification_recipient on notification (lower(recipient), id);

create table notification_ticket (
    notification_id uuid    not null references notification on delete cascade,
    position        integer not null,
    ticket_id       uuid    not null,
    number          text    not null,
    primary key (notification_id, position)
);
create index notification_ticket_number on notification_ticket (number, notification_id);
create index notification_ticket_id on notification_ticket (ticket_id);

-- What the mail says, apart, because it is long and seldom read
create table notification_letter (
    notification_id uuid primary key references notification on delete cascade,
    text_body       text not null,
    html_body       text not null
);
