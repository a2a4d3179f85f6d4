-- The row of the set-up is there from the beginning, so that of two people who set up at once one finds it taken.
alter table set_up alter column done_at drop not null;
insert into set_up (only_row, done_at)
    select 1, cast(null as timestamp with time zone) where not exists (select 1 from set_up);
