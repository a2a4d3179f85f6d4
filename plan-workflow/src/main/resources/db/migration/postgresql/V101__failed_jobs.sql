-- The same of timers that are not tried any more. Only these are in the index, so that the engine, which looks for those
-- that are, neither uses it nor writes to it.
create index ft_job_failed on act_ru_job (retries_) where retries_ = 0;
