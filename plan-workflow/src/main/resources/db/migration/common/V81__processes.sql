-- On H2 the engine does not make the first.
drop index if exists act_idx_exe_root_pi;
drop index act_idx_exec_tenant_id;
