-- Searching: words without accents, as French and as English, beside numbers and addresses as they are. A trusted extension: the
-- database's owner may create it.
create extension if not exists unaccent;
create text search configuration desk_french (copy = french);
alter text search configuration desk_french
    alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration desk_english (copy = english);
alter text search configuration desk_english
    alter mapping for hword, hword_part, word with unaccent, english_stem;

-- What can be found of a ticket, kept up behind its timeline; everything in it can be made again from the other tables.
create table ticket_search (
    ticket_id uuid primary key,
    -- what everybody who may see the ticket may find it by
    words     tsvector not null,
    -- the same, and what is the desk's own
    desk      tsvector not null
);
create index ticket_search_words on ticket_search using gin (words);
create index ticket_search_desk on ticket_search using gin (desk);

-- In which order entries became visible: a transaction that commits late is not passed by. See decision 0014.
alter table timeline_entry add column transaction xid8 not null default pg_current_xact_id();
create index timeline_entry_transaction on timeline_entry (transaction, id);

-- How far the keeper of ticket_search has come.
create table search_position (
    transaction xid8 not null,
    entry_id    uuid not null
);
insert into search_position values ('0', '00000000-0000-0000-0000-000000000000');

-- What the clocks say (P30), as far as it is still to come or overdue.
create table ticket_due (
    ticket_id  uuid        not null,
    clock      text        not null,
    generation integer     not null,
    due_at     timestamptz not null,
    -- when what it is about was done; kept, so that news that comes twice or late changes nothing
    met_at     timestamptz,
    primary key (ticket_id, clock)
);
create index ticket_due_at on ticket_due (due_at) where met_at is null;

-- The order of urgency (P30); a mail's ticket has a short clock of its own until it is qualified.
create function urgency(priority text) returns integer
    language sql immutable parallel safe
    return case priority when 'URGENT' then 1 when 'HIGH' then 2 when 'UNQUALIFIED' then 3 when 'MEDIUM' then 4 else 5 end;

create index ticket_at_work on ticket (queue, urgency(priority), opened_at, number) where status not in ('CLOSED', 'MERGED');
create index ticket_changed on ticket (changed_at, number);
create index ticket_contact on ticket (contact_id, opened_at, number) where contact_id is not null;
create index ticket_labels on ticket using gin (labels) where labels <> '{}';
