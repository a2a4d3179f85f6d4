create table evidence (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    cycle           integer not null,
    kind            varchar(20) not null,
    title           varchar(300) not null,
    wording         text,
    happened_on     date,
    received_at     timestamp with time zone not null,
    given_by        uuid not null,
    sha256          varchar(64),
    size_in_bytes   bigint,
    media_type      varchar(200),
    original_name   varchar(300)
);
create index evidence_of_action on evidence (action_id, cycle);
