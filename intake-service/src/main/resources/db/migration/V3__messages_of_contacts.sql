-- A message is sent on again when its contact is named; what is erased stays as a row that tells nothing of the person.
alter table message
    add column revision  integer     not null default 1,
    add column erased_at timestamptz;

-- The raw content goes when the person is erased, its hash stays; while it is there, nothing can take it from under a message.
alter table message drop constraint message_raw_sha256_fkey;
alter table message
    add column raw_stored text generated always as (case when erased_at is null then raw_sha256 end) stored references raw_content;
create index message_raw_stored on message (raw_stored);
create index message_of_contact on message (contact_id);
create index message_of_sender on message (sender_address);
create index message_of_candidate on message using gin (candidate_ids);
