-- How far ahead of the real time a demonstration is; no row outside one.
create table demonstration_clock (
    only_row        integer primary key check (only_row = 1),
    ahead_seconds   bigint not null
);
