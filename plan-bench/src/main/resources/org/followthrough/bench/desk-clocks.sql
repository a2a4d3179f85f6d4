-- The desk clocks of as many actions, none of which rings before a day has gone.
create schema if not exists bench_engine;
drop table if exists bench_engine.desk_clock;
create table bench_engine.desk_clock (like public.desk_clock including all);
insert into bench_engine.desk_clock (kind, subject, due_at)
select 'manager-review', md5('action' || n)::uuid, now() + interval '1 day' + n * interval '1 second'
from generate_series(1, :count) n;
analyze bench_engine.desk_clock
