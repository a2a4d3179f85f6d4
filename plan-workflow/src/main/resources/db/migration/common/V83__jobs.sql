-- The last is the beginning of the index of handlers and what they are set to.
drop index act_idx_job_root_procinst;
drop index act_idx_job_tenant_id;
drop index act_idx_job_handler_type;
