-- The checks of confirmed actions; added to, never changed.
create table assurance_check (
    id              uuid primary key,
    action_id       uuid not null references action (id),
    cycle           integer not null,
    checked_at      timestamp with time zone not null,
    checked_by      uuid not null,
    passed          boolean not null,
    proof_level     integer,
    note            text not null
);
create index assurance_check_of_action on assurance_check (action_id, checked_at);
