-- What the event that caused a mail said and its letter needs: words, lists of words, files. JSON, kept as it was written.
alter table notification add details text not null default '{}';

-- What is known of each ticket from ticket.events: who its customer is, who works on it. Events after the opening do not repeat it.
create table known_ticket (
    ticket_id        uuid    primary key,
    number           text    not null,
    recipient        text,
    language         text,
    queue            text    not null,
    channel          text    not null,
    -- of the mail that opened it: human, automatic, bounce, list …; none for calls
    category         text,
    -- Message-IDs of the customer's mails, oldest first, with spaces between them
    thread           text    not null default '',
    summary          text,
    status           text,
    level            integer,
    assignee_id      text,
    assignee_name    text,
    assignee_address text,
    -- JSON list of people
    watchers         text    not null default '[]',
    -- the customer was told that it is done, and it has not been taken up again since
    done_told        boolean not null default false
);
