-- The other dates that owners proposed while declining, one line each; added to, never changed.
create table proposed_date (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    proposed        date not null,
    reason          text not null,
    declined_at     timestamp with time zone not null,
    declined_by     uuid not null
);
create index proposed_date_of_action on proposed_date (action_id, declined_at);
