-- The engine keeps ten indexes for each line of its history. The product asks for the history of one process, and cleans up
-- by processes that have ended; it has no tenants, sets no removal times and asks for no statistics of the engine.
-- One table at a time, so that a node of the previous release and this never wait for each other.
drop index act_idx_hi_actinst_root_pi;
drop index act_idx_hi_act_inst_start_end;
drop index act_idx_hi_act_inst_end;
drop index act_idx_hi_act_inst_comp;
drop index act_idx_hi_act_inst_stats;
drop index act_idx_hi_act_inst_tenant_id;
drop index act_idx_hi_act_inst_proc_def_key;
drop index act_idx_hi_ai_pdefid_end_time;
drop index act_idx_hi_act_inst_rm_time;
