-- At the level of history that the product keeps, the engine notes no value of a variable here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_casevar_case_inst;
drop index act_idx_hi_procvar_name_type;
drop index act_idx_hi_procvar_proc_inst;
drop index act_idx_hi_var_inst_proc_def_key;
drop index act_idx_hi_var_inst_tenant_id;
drop index act_idx_hi_var_pi_name_type;
drop index act_idx_hi_varinst_act_inst_id;
drop index act_idx_hi_varinst_bytear;
drop index act_idx_hi_varinst_name;
drop index act_idx_hi_varinst_rm_time;
drop index act_idx_hi_varinst_root_pi;
