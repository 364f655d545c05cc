-- Who turned out to be somebody else: what still comes under the old id belongs to the other.
create table contact_alias (
    former  uuid primary key,
    contact uuid not null
);
create index contact_alias_contact on contact_alias (contact);

-- Who a message is from, so that it is found when they are to be forgotten.
alter table message add column contact_id uuid;
update message set contact_id = cast(cast(body as jsonb) -> 'contact' ->> 'id' as uuid) where body is not null;
create index message_contact on message (contact_id) where contact_id is not null;
create index ticket_contact on ticket (contact_id) where contact_id is not null;
