-- A mail that is to leave says when; one that has left, has failed or is a line of a daily mail does not.
alter table notification add column try_at timestamp with time zone;

-- Who sends it just now, and until when nobody else may.
alter table notification add column claimed_by uuid;
alter table notification add column claimed_until timestamp with time zone;

create index notification_to_try on notification (try_at, created_at);
create index notification_by_recipient on notification (recipient, try_at);

-- Held is what waits while nothing may leave, and is no longer kept of each mail: nothing writes held_at any more.

-- The one row of this table holds back every mail until somebody lets them go.
create table mail_hold (
    only_row        integer primary key check (only_row = 1),
    since           timestamp with time zone not null
);
