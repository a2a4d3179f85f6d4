-- The code is kept as it is, not as its hash: its owner looks it up for a second calendar, and it opens nothing that
-- does not lie in these tables anyway.
create table calendar_address (
    person_id       uuid primary key references person (id),
    code            varchar(64) not null unique,
    made_at         timestamp with time zone not null
);
