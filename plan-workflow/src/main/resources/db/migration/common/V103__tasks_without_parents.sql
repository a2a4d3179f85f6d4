-- The engine is no longer asked for the tasks below a task.
drop index ft_task_parent;
