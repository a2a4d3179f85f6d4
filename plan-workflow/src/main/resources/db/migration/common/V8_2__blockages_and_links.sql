create table blockage (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    cycle           integer not null,
    returns         integer not null,
    cause           text not null,
    reported_at     timestamp with time zone not null,
    reported_by     uuid not null,
    agreed_at       timestamp with time zone,
    agreed_by       uuid,
    review          date,
    ended_at        timestamp with time zone,
    ended_by        uuid
);
create index blockage_of_action on blockage (action_id, ended_at);

create table action_link (
    plan_id         uuid not null references plan (id),
    from_action     uuid not null references action (id),
    to_action       uuid not null references action (id),
    kind            varchar(20) not null,
    added_at        timestamp with time zone not null,
    added_by        uuid not null,
    primary key (from_action, to_action, kind)
);
create index action_link_in_plan on action_link (plan_id);
create index action_link_to on action_link (to_action);
