select kind, subject, failures from bench_engine.desk_clock
where due_at <= now() and (claimed_until is null or claimed_until <= now())
order by due_at limit 20 for update skip locked
