-- The engine notes no comments, attachments or batches here, because the product has none, and no decision, so
-- neither what one was asked nor what it answered. A table that stays empty needs no indexes.
drop index act_idx_hi_dec_in_clause;
drop index act_idx_hi_dec_in_inst;
drop index act_idx_hi_dec_in_rm_time;
drop index act_idx_hi_dec_in_root_pi;
drop index act_idx_hi_dec_out_inst;
drop index act_idx_hi_dec_out_rm_time;
drop index act_idx_hi_dec_out_root_pi;
drop index act_idx_hi_dec_out_rule;
drop index act_idx_hi_attachment_content;
drop index act_idx_hi_attachment_procinst;
drop index act_idx_hi_attachment_rm_time;
drop index act_idx_hi_attachment_root_pi;
drop index act_idx_hi_attachment_task;
drop index act_idx_hi_comment_procinst;
drop index act_idx_hi_comment_rm_time;
drop index act_idx_hi_comment_root_pi;
drop index act_idx_hi_comment_task;
drop index act_hi_bat_rm_time;
