-- Tasks as the engine would keep them if it were asked who owns what: one row a task and a row for each variable.
drop schema if exists bench_engine cascade;
create schema bench_engine;
create table bench_engine.act_ru_task (like public.act_ru_task including all);
create table bench_engine.act_ru_variable (like public.act_ru_variable including all);

insert into bench_engine.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
    priority_, create_time_, due_date_, suspension_state_)
select 't' || n, 1, 'e' || n, 'p' || n, 'd', 'Provide evidence', 'ProvideEvidence', null, 50, now(),
    now() + n * interval '1 minute', 1
from generate_series(1, :count) n;

insert into bench_engine.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_, is_concurrent_local_,
    var_scope_, sequence_counter_)
select 'v' || n || '/' || v, 1, 'string', (array['owner', 'team', 'theme', 'colour', 'plan', 'issue', 'mustDo', 'number'])[v],
    'p' || n, 'p' || n, case v when 1 then 'owner' || n % 200 when 2 then 'team' || n % 40 when 3 then 'theme' || n % 8
    else 'x' || n end, false, 'p' || n, 1
from generate_series(1, :count) n, generate_series(1, 8) v;

analyze bench_engine.act_ru_task;
analyze bench_engine.act_ru_variable
