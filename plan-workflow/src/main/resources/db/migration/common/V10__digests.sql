-- The daily mails. Inserting the row of a person and a day is the claim to that mail.
create table digest (
    id              uuid primary key,
    person_id       uuid not null references person (id),
    morning         date not null,
    written_at      timestamp with time zone,
    unique (person_id, morning)
);

-- A notification is either a mail of its own, or a line of a daily mail.
alter table notification add column digest_id uuid references digest (id);
create index notification_in_digest on notification (digest_id, created_at);
