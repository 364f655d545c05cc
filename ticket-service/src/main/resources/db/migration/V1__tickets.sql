create table ticket (
    id                        uuid primary key,
    number                    text        not null unique,
    version                   integer     not null,
    -- of the last event told about this ticket
    sequence                  integer     not null,
    status                    text        not null,
    queue                     text        not null,
    level                     integer     not null,
    labels                    text[]      not null,
    priority                  text        not null,
    kind                      text,
    usable                    boolean,
    alternative               text,
    summary                   text        not null,
    text                      text,
    language                  text,
    sender_name               text,
    sender_address            text,
    sender_number             text,
    contact_id                uuid,
    contact_name              text,
    contact_address           text,
    contact_number            text,
    contact_organization_id   uuid,
    contact_organization_name text,
    mail_message_id           text,
    mail_in_reply_to          text,
    mail_category             text,
    origin_message_id         uuid        not null,
    origin_subject_index      integer     not null,
    origin_subject_count      integer     not null,
    origin_channel            text        not null,
    origin_received_at        timestamptz,
    origin_decision_id        uuid,
    origin_rule               text,
    origin_rules_version      text,
    origin_unreadable         text,
    opened_at                 timestamptz not null,
    changed_at                timestamptz not null
);
-- one index per way of paging, each in the order of the pages
create index ticket_opened on ticket (opened_at, number);
create index ticket_queue on ticket (queue, opened_at, number);
create index ticket_organization on ticket (contact_organization_id, opened_at, number)
    where contact_organization_id is not null;

-- One subject, one ticket, ever (P3): whoever writes the row opens the ticket. Stays when a ticket is merged or erased.
create table opened_subject (
    message_id    uuid    not null,
    subject_index integer not null,
    ticket_id     uuid    not null,
    primary key (message_id, subject_index)
);

-- A link is two rows, one as seen from each side.
create table ticket_link (
    ticket_id uuid        not null references ticket,
    other_id  uuid        not null references ticket,
    kind      text        not null,
    linked_at timestamptz not null,
    primary key (ticket_id, other_id, kind)
);

-- The files themselves are kept by intake, with the message.
create table ticket_attachment (
    ticket_id  uuid    not null references ticket,
    position   integer not null,
    name       text,
    media_type text,
    size       bigint  not null,
    primary key (ticket_id, position)
);

-- No foreign key: what another service did can be heard before the ticket opens. Its entry waits here and is there when the
-- ticket comes; nothing has to be moved, so nothing can be missed between two transactions.
create table timeline_entry (
    id        uuid primary key,
    ticket_id uuid        not null,
    at        timestamptz not null,
    who       text        not null,
    what      text        not null,
    source    text        not null,
    text      text        not null,
    reason    text,
    desk_only boolean     not null
);
create index timeline_entry_ticket on timeline_entry (ticket_id, at, id);

-- Numbers: a sequence per year, made when the year's first ticket opens. A sequence does not make transactions wait for each other,
-- and never gives a number twice; what a rolled-back transaction drew is a gap.
create function next_ticket_numbers(the_year integer, how_many integer) returns setof bigint
    language plpgsql as
$$
declare
    sequence_name text := 'ticket_number_' || the_year;
begin
    if to_regclass(sequence_name) is null then
        -- two first tickets of a year at once: the second waits, then finds the sequence
        perform pg_advisory_xact_lock(hashtext('ticket_number'), the_year);
        execute format('create sequence if not exists %I', sequence_name);
    end if;
    return query select nextval(sequence_name::regclass) from generate_series(1, how_many);
end
$$;
