create table plan (
    id              uuid primary key,
    number          integer not null unique,
    title           varchar(500) not null,
    body_name       varchar(200) not null,
    base_date       date,
    saved_at        timestamp with time zone not null,
    saved_by        uuid not null,
    published_at    timestamp with time zone,
    published_by    uuid
);

create table theme (
    plan_id         uuid not null references plan (id),
    code            varchar(20) not null,
    name            varchar(500) not null,
    position        integer not null,
    primary key (plan_id, code)
);

create table issue (
    plan_id         uuid not null references plan (id),
    number          varchar(40) not null,
    theme_code      varchar(20) not null,
    wording         text not null,
    report_refs     varchar(500) not null,
    position        integer not null,
    primary key (plan_id, number),
    foreign key (plan_id, theme_code) references theme (plan_id, code)
);

create table action (
    id                  uuid primary key,
    plan_id             uuid not null references plan (id),
    number              varchar(40) not null,
    issue_number        varchar(40) not null,
    position            integer not null,
    title               varchar(200) not null,
    wording             text not null,
    success_measure     text,
    must_do             boolean not null,
    timescale_written   varchar(1000),
    declared_colour     varchar(20),
    declared_progress   text,
    baseline            date,
    agreed              date,
    forecast            date,
    manager             uuid,
    service_manager     uuid,
    head_of_service     uuid,
    director            uuid,
    auditor             uuid,
    offered_at          timestamp with time zone,
    offered_by          uuid,
    accepted_at         timestamp with time zone,
    accepted_by         uuid,
    declined_at         timestamp with time zone,
    declined_by         uuid,
    submitted_at        timestamp with time zone,
    submitted_by        uuid,
    signed_off_at       timestamp with time zone,
    signed_off_by       uuid,
    confirmed_at        timestamp with time zone,
    confirmed_by        uuid,
    proof_level         integer,
    withdrawn_at        timestamp with time zone,
    withdrawn_by        uuid,
    cycle               integer not null,
    returns             integer not null,
    last_update_at      timestamp with time zone,
    version             integer not null,
    unique (plan_id, number),
    foreign key (plan_id, issue_number) references issue (plan_id, number)
);
create index action_in_plan on action (plan_id, position);
create index action_of_manager on action (manager, submitted_at);
create index action_of_auditor on action (auditor, signed_off_at);
create index action_of_service_manager on action (service_manager);

create table action_owner (
    action_id       uuid not null references action (id),
    position        integer not null,
    person_id       uuid not null,
    primary key (action_id, position)
);
create index action_owner_person on action_owner (person_id, action_id);

create table action_contributor (
    action_id       uuid not null references action (id),
    person_id       uuid not null,
    primary key (action_id, person_id)
);

create table milestone (
    action_id       uuid not null references action (id),
    position        integer not null,
    due             date not null,
    written         varchar(200) not null,
    primary key (action_id, position)
);

create table progress_update (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    reported_at     timestamp with time zone not null,
    reported_by     uuid not null,
    wording         text not null,
    forecast        date
);
create index progress_update_of_action on progress_update (action_id, reported_at);

-- The submissions and the decisions on them, one line each; added to, never changed.
create table action_step (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    cycle           integer not null,
    act             varchar(40) not null,
    done_at         timestamp with time zone not null,
    done_by         uuid not null,
    wording         text,
    send_again_by   date
);
create index action_step_of_action on action_step (action_id, cycle);

create table escalation (
    action_id       uuid not null references action (id),
    cycle           integer not null,
    rung            integer not null,
    agreed          date not null,
    fired_at        timestamp with time zone not null,
    answer_owed     boolean not null,
    answered_at     timestamp with time zone,
    answered_by     uuid,
    answer_kind     varchar(40),
    answer_wording  text,
    primary key (action_id, cycle, agreed, rung)
);

create table trail (
    position        bigint generated always as identity primary key,
    at              timestamp with time zone not null,
    act             varchar(80) not null,
    who             uuid,
    for_whom        uuid,
    plan_id         uuid,
    action_id       uuid,
    from_wording    text,
    to_wording      text,
    why             text,
    refused         boolean not null
);
create index trail_of_action on trail (action_id, position);
create index trail_of_plan on trail (plan_id, position);

create table plan_import (
    id              uuid primary key,
    number          integer not null unique,
    file_name       varchar(300) not null,
    content         text not null,
    uploaded_at     timestamp with time zone not null,
    uploaded_by     uuid not null,
    plan_id         uuid,
    cancelled_at    timestamp with time zone
);

create table import_correction (
    import_id       uuid not null references plan_import (id),
    position        integer not null,
    row_key         varchar(200) not null,
    field           varchar(60) not null,
    wording         text not null,
    corrected_at    timestamp with time zone not null,
    corrected_by    uuid not null,
    primary key (import_id, position)
);
