-- What rules say of a ticket beside its queue, what they captured, and which decision this one takes the place of.
alter table decision
    drop constraint decision_outcome_check,
    add constraint decision_outcome_check check (outcome in ('open', 'join', 'file', 'hold', 'resolve')),
    add column urgency          text,
    -- JSON object: name to value
    add column captures         text   not null default '{}',
    add column suggested_links  uuid[] not null default '{}',
    add column suggested_parent uuid,
    -- the decision on the same subject that this one takes the place of
    add column corrects         uuid,
    -- the agent who said so; null: the rules did
    add column corrected_by     text,
    add column reason           text,
    -- when a later revision took this one's place; null: it stands
    add column superseded_at    timestamptz;
create index decision_folder on decision (folder, decided_at, id) where folder is not null and superseded_at is null;
create index decision_corrected on decision (decided_at) where corrected_by is not null;
