-- At the level of history that the product keeps, the engine notes no change of a variable here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_detail_act_inst;
drop index act_idx_hi_detail_bytear;
drop index act_idx_hi_detail_case_exec;
drop index act_idx_hi_detail_case_inst;
drop index act_idx_hi_detail_name;
drop index act_idx_hi_detail_proc_def_key;
drop index act_idx_hi_detail_proc_inst;
drop index act_idx_hi_detail_rm_time;
drop index act_idx_hi_detail_root_pi;
drop index act_idx_hi_detail_task_bytear;
drop index act_idx_hi_detail_task_id;
drop index act_idx_hi_detail_tenant_id;
drop index act_idx_hi_detail_time;
drop index act_idx_hi_detail_var_inst_id;
