-- At the level of history that the product keeps, the engine notes no run of a job here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_job_log_ex_stack;
drop index act_idx_hi_job_log_job_conf;
drop index act_idx_hi_job_log_job_def_id;
drop index act_idx_hi_job_log_proc_def_key;
drop index act_idx_hi_job_log_procdef;
drop index act_idx_hi_job_log_procinst;
drop index act_idx_hi_job_log_rm_time;
drop index act_idx_hi_job_log_root_pi;
drop index act_idx_hi_job_log_tenant_id;
