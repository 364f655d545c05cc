-- Contacts that are none any more: they turned out to be another, or were erased. It outlives the event, because a ticket in such a
-- contact's name can still come from what was under way.
create table gone_contact (
    contact_id  uuid primary key,
    -- who stands for them; null: nobody, they were erased
    merged_into uuid,
    gone_at     timestamptz not null
);

create index ticket_message_contact on ticket_message (contact_id) where contact_id is not null;

-- The numbers that tickets had in another system; found as people write them.
create table former_number (
    ticket_id   uuid primary key references ticket,
    system      text        not null,
    number      text        not null,
    imported_at timestamptz not null
);
create index former_number_number on former_number (lower(number));
