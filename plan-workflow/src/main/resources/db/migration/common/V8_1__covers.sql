create table absence_cover (
    id              uuid primary key,
    absent          uuid not null references person (id),
    cover           uuid not null references person (id),
    from_day        date not null,
    until_day       date not null,
    asked_by        uuid not null references person (id),
    asked_at        timestamp with time zone not null,
    accepted_at     timestamp with time zone,
    declined_at     timestamp with time zone,
    ended_at        timestamp with time zone
);
create index absence_cover_of_absent on absence_cover (absent, from_day);
create index absence_cover_of_cover on absence_cover (cover, from_day);

-- Whose hand a step counts as besides that of whoever did it: the absent person in whose place it was done.
alter table action_step add column done_for uuid;
