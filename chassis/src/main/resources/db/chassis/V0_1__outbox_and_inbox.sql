-- What was decided and committed, on its way to Kafka. Rows stay 14 days after sending, for publishing again.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    topic       text        not null,
    key         text,
    type        text,
    subject     text,
    traceparent text,
    body        bytea,
    headers     jsonb,
    created_at  timestamptz not null default now(),
    sent_at     timestamptz,
    -- a row that can never be sent, and why
    set_aside   text
);
create index outbox_waiting on outbox (id) where sent_at is null and set_aside is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- What has taken effect already. Kept longer than Kafka keeps records (30 days).
create table inbox (
    channel     text        not null,
    event_id    text        not null,
    received_at timestamptz not null default now(),
    primary key (channel, event_id)
);
create index inbox_received on inbox using brin (received_at);
