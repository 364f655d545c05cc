alter table ticket
    add column assignee_id      text,
    add column assignee_name    text,
    add column assignee_address text,
    add column product          text,
    add column priority_reason  text,
    -- ids of agents who want to know what happens (P20)
    add column watchers         text[]      not null default '{}',
    -- since when the customer owes an answer to a question of the desk (P22)
    add column asked_at         timestamptz,
    add column merged_into      uuid        references ticket,
    -- whose word it waits for (P21)
    add column validation_level integer;

-- The answer to an act that bore an Idempotency-Key, so that the same again is the same answer and nothing twice.
create table act_receipt (
    caller      text        not null,
    key         text        not null,
    -- of address and body
    fingerprint text        not null,
    status      integer,
    etag        text,
    location    text,
    body        text,
    written_at  timestamptz not null,
    primary key (caller, key)
);
create index act_receipt_written on act_receipt (written_at);
