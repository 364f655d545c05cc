-- Messages that wait until somebody says who they are from.
create index decision_held on decision (decided_at, message_id) where outcome = 'hold' and superseded_at is null;
