create table credential (
    person_id       uuid primary key references person (id),
    password_hash   varchar(300) not null,
    changed_at      timestamp with time zone not null
);

create table invitation (
    code_hash       varchar(64) primary key,
    person_id       uuid not null unique references person (id),
    expires_at      timestamp with time zone not null
);

-- Failed sign-ins by account and by address, so that every node slows down the same guesser.
create table sign_in_failure (
    subject         varchar(300) primary key,
    failures        integer not null,
    last_at         timestamp with time zone not null
);

-- One row at most: the first administrator is made once, whoever asks at the same time.
create table set_up (
    only_row        integer primary key check (only_row = 1),
    done_at         timestamp with time zone not null
);
