-- The steps of desk clocks that have fired; the row is the claim, so that a step fires once whatever calls it again.
create table desk_reminder (
    kind            varchar(40) not null,
    subject         uuid not null,
    waits_from      date not null,
    step            integer not null,
    fired_at        timestamp with time zone not null,
    primary key (kind, subject, waits_from, step)
);
