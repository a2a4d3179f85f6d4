-- Timers of instances that there are not, none of them due before a year has gone: all that an engine does with them is to pass them by.
insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, process_instance_id_, process_def_id_, process_def_key_, retries_,
    duedate_, suspension_state_, handler_type_, priority_)
select 'pending' || n, 1, 'timer', true, 'e' || n, 'p' || n, 'pending', 'pending', 3,
    now() + interval '1 year' + n * interval '1 second', 1, 'timer-transition', 0
from generate_series(1, :count) n;

analyze act_ru_job
