select j.*
from bench_engine.act_ru_job j
where j.retries_ > 0 and j.duedate_ <= now() and (j.lock_exp_time_ is null or j.lock_exp_time_ < now()) and j.suspension_state_ = 1
    and (j.exclusive_ = false or not exists (
        select 1 from bench_engine.act_ru_job o
        where o.process_instance_id_ = j.process_instance_id_ and o.exclusive_ = true and o.lock_exp_time_ >= now()))
order by j.duedate_ limit 20
