-- The clock of each matter that waits, with the instant at which it rings next. A row is claimed before it rings, so that
-- of several nodes one rings it; a claim that nobody honours lapses.
create table desk_clock (
    kind            varchar(40) not null,
    subject         uuid not null,
    due_at          timestamp with time zone not null,
    claimed_until   timestamp with time zone,
    failures        integer default 0 not null,
    primary key (kind, subject)
);

create index desk_clock_due on desk_clock (due_at);
