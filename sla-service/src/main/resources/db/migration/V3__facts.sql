-- What clocks run for: a ticket, or a message that is held. Whoever changes its deadlines locks this row first.
create table subject (
    id              uuid    primary key,
    number          text,
    message_id      uuid,
    subject_index   integer,
    -- version of the policies that its deadlines were reckoned with
    policies        text    not null default '',
    -- whether any of its deadlines is still open: only these are reckoned anew when policies change
    open            boolean not null default false,
    traceparent     text
);
create index subject_number on subject (number);
create index subject_open on subject (policies) where open;

-- What happened, as far as clocks care: everything that is reckoned can be reckoned anew from these.
create table fact (
    subject_id uuid    not null references subject on delete cascade,
    sequence   integer not null,
    body       jsonb   not null,
    primary key (subject_id, sequence)
);

-- A manager gave more time; kept for good.
create table postponement (
    id          uuid        primary key,
    deadline_id uuid        not null,
    subject_id  uuid        not null references subject on delete cascade,
    clock       text        not null,
    occasion    integer     not null,
    until       timestamptz not null,
    reason      text        not null,
    by_name     text        not null,
    at          timestamptz not null
);
create index postponement_subject on postponement (subject_id);

-- Subjects whose deadlines are to be reckoned anew.
create table stale (subject_id uuid primary key);

alter table deadline alter column number drop not null;
alter table deadline alter column due_at drop not null;
alter table deadline drop constraint deadline_state_check;
alter table deadline add constraint deadline_state_check
    check (state in ('running', 'paused', 'missed', 'met', 'cancelled'));
alter table deadline
    add column message_id       uuid,
    add column subject_index    integer,
    add column occasion         integer,
    add column calendar         text,
    add column target           text,
    add column queue            text,
    add column priority         text,
    add column organization     text,
    add column organization_id  text,
    add column assignee         jsonb,
    add column watcher          jsonb,
    add column ended_at         timestamptz,
    add column consumed_seconds bigint,
    add column told             jsonb not null default '{}',
    add column policies         text  not null default '';
update deadline set occasion = generation, ended_at = met_at,
    told = case when state = 'missed' then jsonb_build_object('100', due_at) else '{}' end;
alter table deadline alter column occasion set not null;
alter table deadline drop column met_at;
alter table deadline drop constraint deadline_ticket_id_clock_generation_key;
alter table deadline add constraint deadline_run unique (ticket_id, clock, occasion);
create index deadline_due on deadline (due_at, id) where state in ('running', 'missed') and ended_at is null;
create index deadline_ended on deadline (ended_at) where ended_at is not null;

alter table timer drop constraint timer_threshold_check;
alter table timer alter column threshold type integer;
alter table timer add constraint timer_threshold_check check (threshold >= 1);
