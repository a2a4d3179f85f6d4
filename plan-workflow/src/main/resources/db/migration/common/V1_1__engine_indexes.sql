-- The engine asks for the subtasks of every task that is completed, and has no index for the question.
create index ft_task_parent on act_ru_task (parent_task_id_);
