-- The colours that people have set by hand; at most one of an action has not ended. Rows are never deleted.
create table colour_override (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    colour          varchar(20) not null,
    instead_of      varchar(20) not null,
    set_at          timestamp with time zone not null,
    set_by          uuid not null,
    reason          text not null,
    last_day        date,
    ended_at        timestamp with time zone,
    ended_by        uuid
);
create index colour_override_of_action on colour_override (action_id, ended_at);
