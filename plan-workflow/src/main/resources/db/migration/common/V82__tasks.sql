-- Work is found by the product's own tables; the engine's tasks have nobody assigned to them.
drop index act_idx_task_create;
drop index act_idx_task_last_updated;
drop index act_idx_task_assignee;
drop index act_idx_task_owner;
drop index act_idx_task_tenant_id;
