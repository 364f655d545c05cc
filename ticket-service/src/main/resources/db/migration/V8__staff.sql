-- Who works at the desk. Written one transaction at a time: whoever changes it locks the roster's row first, because absences, stand-ins,
-- teams and turns speak of each other.
create table agent (
    -- what their token calls them
    id       text primary key,
    version  integer not null,
    name     text    not null,
    -- personal: the desk writes to it, never from it (P5)
    address  text    not null,
    level    integer not null,
    trades   text[]  not null,
    queues   text[]  not null,
    -- who is told when they are not there, unless an absence names another
    stand_in text references agent deferrable initially deferred,
    absences jsonb   not null
);
create unique index agent_address on agent (lower(address));
create index agent_level on agent (level);

create table team (
    id      text primary key,
    version integer not null,
    name    text    not null,
    lead    text references agent,
    members text[]  not null
);

-- One row: the level-1 duty (P7). It is there once the desk's file was taken over.
create table roster (
    only_one boolean primary key default true check (only_one),
    version  integer not null,
    rotation jsonb,
    turns    jsonb   not null
);
