-- At the level of history that the product keeps, the engine notes no operation of a person here.
-- A table that stays empty needs no indexes.
drop index act_idx_hi_op_log_entity_type;
drop index act_idx_hi_op_log_op_type;
drop index act_idx_hi_op_log_procdef;
drop index act_idx_hi_op_log_procinst;
drop index act_idx_hi_op_log_rm_time;
drop index act_idx_hi_op_log_root_pi;
drop index act_idx_hi_op_log_task;
drop index act_idx_hi_op_log_timestamp;
drop index act_idx_hi_op_log_user_id;
