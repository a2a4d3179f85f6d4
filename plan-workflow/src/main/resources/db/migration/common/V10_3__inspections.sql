create table inspection (
    plan_id         uuid primary key references plan (id),
    inspectorate    varchar(20) not null,
    received        date not null,
    published       date,
    entered_at      timestamp with time zone not null,
    entered_by      uuid not null
);

create table statutory_date (
    id              uuid primary key,
    plan_id         uuid not null references plan (id),
    duty            varchar(40) not null,
    met_on          date,
    met_at          timestamp with time zone,
    met_by          uuid,
    unique (plan_id, duty)
);

-- What the law asks concerns a plan as a whole.
alter table notification_subject alter column action_id drop not null;
