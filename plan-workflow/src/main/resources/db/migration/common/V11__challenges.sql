create table challenge (
    id                  uuid primary key,
    plan_id             uuid not null references plan (id),
    number              integer not null,
    kind                varchar(20) not null,
    about               varchar(40) not null,
    must_do             boolean not null,
    challenger          uuid not null,
    challenger_role     varchar(40) not null,
    challenger_agency   varchar(200),
    answerer            uuid,
    settled_at          timestamp with time zone,
    settled_by          uuid,
    version             integer not null,
    unique (plan_id, number)
);
create index challenge_by_answerer on challenge (answerer, settled_at);

-- The questions of a challenge and their replies; a question is added to, never changed.
create table challenge_round (
    challenge_id        uuid not null references challenge (id),
    position            integer not null,
    asked_at            timestamp with time zone not null,
    asked_by            uuid not null,
    wording             text not null,
    replied_at          timestamp with time zone,
    replied_by          uuid,
    upheld              boolean,
    reply_wording       text,
    to_do               text,
    primary key (challenge_id, position)
);
