-- A deadline is met when what it is about was done in time: for a solution, when the ticket was closed.
alter table deadline drop constraint deadline_state_check;
alter table deadline add constraint deadline_state_check check (state in ('running', 'missed', 'met'));
alter table deadline add column met_at timestamptz;
