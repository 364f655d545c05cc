-- What was known when rules decided, for explanations and trials; and what a decision rests on.
alter table decision
    -- JSON object: name to count, reached, ticket, open
    add column facts text not null default '{}',
    add column basis text not null default 'rules'
        check (basis in ('rules', 'second-look', 'correction', 'confirmation', 'held-too-long', 'overdue'));
update decision set basis = case when reason = 'confirmed' then 'confirmation' else 'correction' end where corrected_by is not null;
