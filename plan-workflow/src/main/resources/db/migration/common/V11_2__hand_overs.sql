-- The offers of actions to other agencies; at most one of an action is open. Rows are never deleted.
create table hand_over (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    offered_to      uuid not null,
    agency          varchar(200) not null,
    offered_at      timestamp with time zone not null,
    offered_by      uuid not null,
    why             text not null,
    state           varchar(20) not null,
    ended_at        timestamp with time zone,
    ended_by        uuid,
    ended_wording   text,
    version         integer not null
);
create index hand_over_of_action on hand_over (action_id, offered_at);
create index hand_over_to_agency on hand_over (agency, state);
