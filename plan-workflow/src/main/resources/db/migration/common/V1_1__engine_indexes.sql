-- The engine asks for the subtasks of every task that is completed, and has no index for the question.
create index ft_task_parent on act_ru_task (parent_task_id_);

-- It looks for due jobs twice a second, and has no index for that either. This one serves because the engine is set to
-- give every job a due date and to take jobs in the order of it.
create index ft_job_due on act_ru_job (suspension_state_, duedate_);
