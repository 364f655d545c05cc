-- Filters that agents keep, for themselves or for all.
create table saved_view (
    id         uuid        primary key,
    owner      text        not null,
    shared     boolean     not null,
    name       text        not null,
    -- the query parameters of GET /tickets, as JSON
    filter     text        not null,
    version    integer     not null,
    changed_at timestamptz not null
);
create index saved_view_owner on saved_view (owner);

-- Replies that are being written: one per agent and ticket.
create table reply_draft (
    ticket_id uuid        not null,
    agent     text        not null,
    body      text        not null,
    version   integer     not null,
    saved_at  timestamptz not null,
    primary key (ticket_id, agent)
);

-- Who has a ticket before them just now. Unlogged: after a crash everybody says so again within seconds.
create unlogged table presence (
    ticket_id uuid        not null,
    agent     text        not null,
    doing     text        not null,
    seen_at   timestamptz not null,
    primary key (ticket_id, agent)
);
