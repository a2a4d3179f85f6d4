-- At the level of history that the product keeps, the engine notes no work that others do for it here.
-- A table that stays empty needs no indexes.
drop index act_hi_ext_task_log_proc_def_key;
drop index act_hi_ext_task_log_procdef;
drop index act_hi_ext_task_log_procinst;
drop index act_hi_ext_task_log_rm_time;
drop index act_hi_ext_task_log_root_pi;
drop index act_hi_ext_task_log_tenant_id;
drop index act_idx_hi_exttasklog_errordet;
