-- The first of the owners, who is accountable, beside what is asked of an open action: whose the open actions are is told
-- without looking each of them up. Kept while an action is open.
alter table action add column accountable uuid;
update action set accountable = (select o.person_id from action_owner o where o.action_id = action.id and o.position = 0)
    where confirmed_at is null;
