-- The secret that a person's device computes codes from, and the last thirty seconds of which a code was taken.
create table second_factor (
    person_id       uuid primary key references person (id),
    secret          varchar(64) not null,
    confirmed_at    timestamp with time zone,
    last_step       bigint not null
);

create table recovery_code (
    person_id       uuid not null references second_factor (person_id) on delete cascade,
    code_hash       varchar(64) not null,
    primary key (person_id, code_hash)
);
