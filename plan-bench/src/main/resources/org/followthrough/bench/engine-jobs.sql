-- Timers of as many actions, none of them due before a day has gone.
create schema if not exists bench_engine;
drop table if exists bench_engine.act_ru_job;
create table bench_engine.act_ru_job (like public.act_ru_job including all);
insert into bench_engine.act_ru_job (id_, rev_, type_, exclusive_, execution_id_, process_instance_id_, process_def_id_, retries_,
    duedate_, suspension_state_, handler_type_, priority_)
select 'j' || n, 1, 'timer', true, 'e' || n, 'p' || n, 'd', 3, now() + interval '1 day' + n * interval '1 second', 1,
    'timer-transition', 0
from generate_series(1, :count) n;
analyze bench_engine.act_ru_job
