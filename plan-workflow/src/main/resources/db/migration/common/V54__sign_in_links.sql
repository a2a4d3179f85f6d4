-- Who has asked to sign in by a link. The code is made when its mail is written, and only its hash is kept. An address
-- that is nobody's leaves a row too, so that asking takes as long for it as for any other.
create table sign_in_link (
    id              uuid primary key,
    person_id       uuid references person (id),
    asked_at        timestamp with time zone not null,
    try_at          timestamp with time zone not null,
    code_hash       varchar(64) unique
);
create index sign_in_link_unsent on sign_in_link (asked_at);
