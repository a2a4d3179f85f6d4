-- At the level of history that the product keeps, the engine notes no incident here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_incident_create_time;
drop index act_idx_hi_incident_end_time;
drop index act_idx_hi_incident_proc_def_key;
drop index act_idx_hi_incident_procinst;
drop index act_idx_hi_incident_rm_time;
drop index act_idx_hi_incident_root_pi;
drop index act_idx_hi_incident_tenant_id;
