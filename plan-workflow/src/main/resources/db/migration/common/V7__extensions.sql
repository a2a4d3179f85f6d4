-- The ledger: one line for each later date that was ever asked for. A line is decided once and never taken out.
create table extension (
    id                  uuid primary key,
    action_id           uuid not null references action (id),
    asked_at            timestamp with time zone not null,
    asked_by            uuid not null,
    reason              varchar(40) not null,
    what_changed        text not null,
    interim_control     text not null,
    old_date            date not null,
    new_date            date not null,
    tier                varchar(20) not null,
    tier_since          timestamp with time zone not null,
    granted             boolean,
    decided_at          timestamp with time zone,
    decided_by          uuid,
    decision_wording    text
);
create index extension_of_action on extension (action_id, asked_at);
create index extension_undecided on extension (granted, action_id);
