create table mail_choice (
    person_id       uuid not null references person (id),
    kind            varchar(40) not null,
    manner          varchar(20) not null,
    primary key (person_id, kind)
);
