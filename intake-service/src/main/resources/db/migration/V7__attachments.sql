-- Files of messages, and files that were uploaded to be referred to; the bytes are raw contents.
create table message_attachment (
    message_id uuid    not null references message,
    id         text    not null,
    position   integer not null,
    name       text,
    media_type text    not null,
    size       bigint  not null,
    sha256     text    not null references raw_content,
    inline     boolean not null,
    content_id text,
    primary key (message_id, id)
);
create index message_attachment_content on message_attachment (sha256);

create table upload (
    id          uuid        primary key,
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null references raw_content,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    -- what it is attached to; without, it is forgotten after a while
    reference   text
);
create index upload_content on upload (sha256);
create index upload_unreferenced on upload (uploaded_at) where reference is null;

create index message_raw on message (raw_sha256);
