create table team (
    id              uuid primary key,
    name            varchar(200) not null unique
);

create table person (
    id              uuid primary key,
    kind            varchar(20) not null,
    name            varchar(200) not null,
    email           varchar(254) unique,
    agency          varchar(200),
    team_id         uuid references team (id),
    line_manager    uuid references person (id),
    state           varchar(20) not null
);
create index person_by_name on person (name);

create table person_role (
    person_id       uuid not null references person (id),
    role            varchar(40) not null,
    primary key (person_id, role)
);

create table group_member (
    group_id        uuid not null references person (id),
    person_id       uuid not null references person (id),
    primary key (group_id, person_id)
);
create index group_member_person on group_member (person_id);
