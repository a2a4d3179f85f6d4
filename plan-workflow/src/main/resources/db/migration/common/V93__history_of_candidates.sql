-- At the level of history that the product keeps, the engine notes nobody whom a task was offered to here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_ident_link_rm_time;
drop index act_idx_hi_ident_link_task;
drop index act_idx_hi_ident_lnk_group;
drop index act_idx_hi_ident_lnk_proc_def_key;
drop index act_idx_hi_ident_lnk_root_pi;
drop index act_idx_hi_ident_lnk_tenant_id;
drop index act_idx_hi_ident_lnk_timestamp;
drop index act_idx_hi_ident_lnk_user;
