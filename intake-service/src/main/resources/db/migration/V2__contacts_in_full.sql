-- Organizations: a master's id (the ERP's), ways to reach them, a version for whoever edits.
alter table organization
    add column external_id text,
    -- the identity that its present name has; another organization may have the same name
    add column named_id    uuid,
    add column name_folded text   not null default '',
    add column version     bigint not null default 1;
update organization
set named_id = id,
    name_folded = trim(regexp_replace(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', ' ', 'g'));
alter table organization alter column named_id set not null;
create unique index organization_external_id on organization (external_id);
create index organization_named on organization (named_id);
create index organization_by_name on organization (name_folded collate "C", id);
create index organization_search on organization using gin (to_tsvector('simple', name_folded));

create table organization_address (
    organization_id uuid    not null references organization,
    kind            text    not null check (kind in ('ADDRESS', 'NUMBER')),
    value           text    not null,
    position        integer not null,
    primary key (organization_id, kind, value)
);
create index organization_address_lookup on organization_address (kind, value);

-- Contacts: what the desk must know of a person. The folded name is for searching, the key is the same for every way to write it.
alter table contact
    add column language    text,
    add column external_id text,
    add column name_folded text        not null default '',
    add column name_key    text        not null default '',
    add column referent    boolean     not null default false,
    add column merged_into uuid        references contact,
    add column erased_at   timestamptz;
update contact
set version = version + 1,
    name_folded = trim(regexp_replace(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', ' ', 'g'));
update contact
set name_key = coalesce((
    select string_agg(word, ' ' order by word collate "C")
    from (select distinct word from regexp_split_to_table(name_folded, ' ') as word
          where word not in ('', 'm', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mrs', 'ms', 'miss', 'dr')) as words), '');
create unique index contact_external_id on contact (external_id);
create index contact_of_organization on contact (organization_id, name_key);
create index contact_by_name on contact (name_folded collate "C", id);
create index contact_search on contact using gin (to_tsvector('simple', name_folded));
create index contact_merged on contact (merged_into) where merged_into is not null;

alter table contact_address
    add column position integer not null default 0,
    -- by the desk, from a mail, a note or an agent; what a master says is replaced when the master says otherwise
    add column learned  boolean not null default true;

-- What was made by a request that bears an Idempotency-Key.
create table creation (
    source      text        not null,
    scope       text        not null,
    key         text        not null,
    fingerprint text        not null,
    created_id  uuid        not null,
    written_at  timestamptz not null,
    primary key (source, scope, key)
);
