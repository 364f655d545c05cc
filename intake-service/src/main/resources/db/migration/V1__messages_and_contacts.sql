-- What came in, byte for byte, once for each content (SHA-256, hex), in rows of 256 KiB.
create table raw_content (
    sha256     text        primary key,
    size       bigint      not null,
    media_type text        not null,
    stored_at  timestamptz not null
);
create table raw_chunk (
    sha256   text    not null references raw_content,
    position integer not null,
    bytes    bytea   not null,
    primary key (sha256, position)
);
-- mails hardly get smaller; compressing them again costs time and saves nothing
alter table raw_chunk alter column bytes set storage external;

-- Persons and the structures that they belong to (P2).
create table organization (
    id   uuid primary key,
    name text not null
);
create table contact (
    id              uuid   primary key,
    name            text   not null,
    organization_id uuid   references organization,
    version         bigint not null
);
create table contact_address (
    contact_id uuid        not null references contact,
    kind       text        not null check (kind in ('ADDRESS', 'NUMBER')),
    value      text        not null,
    added_at   timestamptz not null,
    primary key (contact_id, kind, value)
);
-- an address is one person's; a switchboard's number may be several persons'
create unique index contact_address_of_one on contact_address (value) where kind = 'ADDRESS';
create index contact_address_lookup on contact_address (kind, value);

create table message (
    id                    uuid        primary key,
    channel               text        not null check (channel in ('CALL', 'VOICEMAIL', 'EMAIL')),
    received_at           timestamptz not null,
    taken_by              text,
    mailbox               text,
    sender_name           text,
    sender_address        text,
    sender_number         text,
    sender_number_invalid boolean     not null,
    raw_sha256            text        not null references raw_content,
    raw_size              bigint      not null,
    raw_media_type        text        not null,
    content               text        not null,
    contact_status        text        not null check (contact_status in ('KNOWN', 'UNKNOWN', 'AMBIGUOUS')),
    contact_id            uuid        references contact,
    candidate_ids         uuid[]      not null,
    version               bigint      not null
);

-- What was acknowledged: the same again gets the same answer. It is written first, and holds back the others that hand in
-- the same at the same time; the message follows in the same transaction.
create table receipt (
    source      text        not null,
    scope       text        not null,
    key         text        not null,
    fingerprint text        not null,
    message_id  uuid        not null references message deferrable initially deferred,
    subjects    integer     not null,
    written_at  timestamptz not null,
    primary key (source, scope, key)
);
