-- A reply as it went out, JSON as it was told.
create table reply (
    id         uuid        primary key,
    ticket_id  uuid        not null references ticket,
    written_at timestamptz not null,
    content    text        not null
);
create index reply_ticket on reply (ticket_id, written_at, id);

-- A draft that the next level validates before it goes out (P21).
create table validation (
    id         uuid        primary key,
    ticket_id  uuid        not null references ticket,
    level      integer     not null,
    draft      text        not null,
    asked_by   text        not null,
    -- who wrote it, JSON as it is told
    author     text        not null,
    asked_at   timestamptz not null,
    approved   boolean,
    settled_by text,
    settled_at timestamptz
);
create index validation_ticket on validation (ticket_id);

-- A question to a trade (P42).
create table consultation (
    id          uuid        primary key,
    ticket_id   uuid        not null references ticket,
    trade       text        not null,
    question    text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz
);
create index consultation_ticket on consultation (ticket_id);

-- An attempt to make a problem happen (P23).
create table reproduction (
    id        uuid        primary key,
    ticket_id uuid        not null references ticket,
    step      text        not null,
    outcome   text        not null,
    note      text,
    who       text        not null,
    at        timestamptz not null
);
create index reproduction_ticket on reproduction (ticket_id);

-- What dev owes (P24, P25).
create table hand_off (
    id             uuid        primary key,
    ticket_id      uuid        not null references ticket,
    elements       text        not null,
    handed_by      text        not null,
    handed_at      timestamptz not null,
    -- internal, never for customers
    chase_at       date        not null,
    pending        boolean     not null,
    tracker        text,
    dev_number     text,
    dev_url        text,
    outcome        text,
    completed_at   timestamptz
);
create index hand_off_ticket on hand_off (ticket_id);
create index hand_off_dev on hand_off (tracker, dev_number) where tracker is not null;
