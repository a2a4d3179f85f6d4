-- What an open-ended timescale has become: a check that is due again and again.
create table recurring_check (
    action_id       uuid primary key references action (id),
    frequency       varchar(20) not null,
    relaxes         boolean not null,
    begun           date not null
);

-- Each time that a check was due; added to, never changed. The key keeps the owner and the clock from recording one twice.
create table check_occurrence (
    action_id       uuid not null references action (id),
    due             date not null,
    kept            boolean not null,
    recorded_at     timestamp with time zone not null,
    recorded_by     uuid,
    note            text not null,
    primary key (action_id, due)
);
