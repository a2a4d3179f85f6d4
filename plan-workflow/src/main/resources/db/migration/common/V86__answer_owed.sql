-- Since when a service manager has owed an answer to an escalation, beside their desk and what puts tasks in order: they find all
-- of theirs in one place. escalation.service_manager, which nodes of the version before write and read, is not looked at any more.
alter table action add column answer_owed_since timestamp with time zone;
update action set answer_owed_since = (select min(e.fired_at) from escalation e
    where e.action_id = action.id and e.answer_owed and e.answered_at is null)
where id in (select w.action_id from escalation w where w.answer_owed and w.answered_at is null);
