-- At the level of history that the product keeps, the engine notes no decision here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_dec_inst_act;
drop index act_idx_hi_dec_inst_act_inst;
drop index act_idx_hi_dec_inst_ci;
drop index act_idx_hi_dec_inst_id;
drop index act_idx_hi_dec_inst_key;
drop index act_idx_hi_dec_inst_pi;
drop index act_idx_hi_dec_inst_req_id;
drop index act_idx_hi_dec_inst_req_key;
drop index act_idx_hi_dec_inst_rm_time;
drop index act_idx_hi_dec_inst_root_id;
drop index act_idx_hi_dec_inst_root_pi;
drop index act_idx_hi_dec_inst_tenant_id;
drop index act_idx_hi_dec_inst_time;
