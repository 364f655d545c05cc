-- What was said, by whom: the message that opened the ticket, and each that joined it later (P8).
create table ticket_message (
    id               uuid        primary key,
    ticket_id        uuid        not null references ticket,
    -- intake's message, and which of its subjects
    message_id       uuid        not null,
    subject_index    integer     not null,
    channel          text        not null,
    received_at      timestamptz,
    summary          text        not null,
    text             text,
    language         text,
    sender_name      text,
    sender_address   text,
    sender_number    text,
    contact_id       uuid,
    mail_message_id  text,
    mail_in_reply_to text,
    mail_category    text,
    added_at         timestamptz not null,
    unique (ticket_id, message_id, subject_index)
);
create index ticket_message_page on ticket_message (ticket_id, added_at, id);

insert into ticket_message
select gen_random_uuid(), id, origin_message_id, origin_subject_index, origin_channel, origin_received_at, summary, text, language,
       sender_name, sender_address, sender_number, contact_id, mail_message_id, mail_in_reply_to, mail_category, opened_at
from ticket;
alter table ticket drop column text;

-- a file belongs to its message, and goes with it when messages move
alter table ticket_attachment add column ticket_message_id uuid references ticket_message, add column attachment_id text;
update ticket_attachment a set ticket_message_id = m.id from ticket_message m where m.ticket_id = a.ticket_id;
alter table ticket_attachment
    drop constraint ticket_attachment_pkey,
    drop column ticket_id,
    add primary key (ticket_message_id, position);

-- A subject has one place, ever (P3): the ticket that it opened, or the one that it joined.
alter table opened_subject rename to settled_subject;

-- What is to join a ticket that is not here yet waits, and joins when the ticket comes; a consumer never waits.
create table parked_message (
    ticket_id     uuid        not null,
    message_id    uuid        not null,
    subject_index integer     not null,
    body          jsonb       not null,
    parked_at     timestamptz not null,
    primary key (ticket_id, message_id, subject_index)
);

alter table ticket
    add column closed_at  timestamptz,
    -- how it was closed, a word such as answered-by-phone
    add column outcome    text,
    -- when a person of the desk first did something with it; until then a machine may close what a machine opened (P10)
    add column touched_at timestamptz;
