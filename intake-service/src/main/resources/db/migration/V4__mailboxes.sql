-- A mailbox that is fetched, as its holder last knew it.
create table mailbox (
    name                        text        primary key,
    state                       text        not null,
    since                       timestamptz not null,
    last_error                  text,
    last_fetch                  timestamptz,
    waiting                     integer     not null,
    taken_in                    bigint      not null,
    repeated                    bigint      not null,
    refused                     bigint      not null,
    reconciliation_requested_at timestamptz,
    reconciled_at               timestamptz not null,
    reconciliation              text
);

-- What became of each mail of a mailbox. Stored, not moved: a crash came between; it is moved next time, not stored twice.
create table fetched_mail (
    mailbox      text        not null,
    folder       text        not null,
    uid_validity bigint      not null,
    uid          bigint      not null,
    size         bigint      not null,
    state        text        not null check (state in ('STORED', 'MOVED', 'REFUSED', 'FAILED')),
    message_id   uuid        references message,
    reason       text,
    attempts     integer     not null,
    retry_at     timestamptz,
    noted_at     timestamptz not null,
    primary key (mailbox, folder, uid_validity, uid),
    check ((state in ('STORED', 'MOVED')) = (message_id is not null))
);
-- what somebody has to look at
create index fetched_mail_troubled on fetched_mail (mailbox, noted_at) where state in ('REFUSED', 'FAILED');
create index fetched_mail_message on fetched_mail (message_id);
