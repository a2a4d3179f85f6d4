create table notification (
    id              uuid primary key,
    kind            varchar(40) not null,
    recipient       uuid not null references person (id),
    plan_id         uuid not null,
    cause           varchar(300) not null,
    created_at      timestamp with time zone not null,
    attempts        integer not null,
    held_at         timestamp with time zone,
    sent_at         timestamp with time zone,
    failed_at       timestamp with time zone,
    failure         text,
    unique (cause, recipient)
);
create index notification_by_time on notification (created_at);

create table notification_subject (
    notification_id uuid not null references notification (id),
    position        integer not null,
    matter          varchar(40) not null,
    action_id       uuid not null,
    number          varchar(40) not null,
    title           varchar(200) not null,
    due             date,
    primary key (notification_id, position)
);
