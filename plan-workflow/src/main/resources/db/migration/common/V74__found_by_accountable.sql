-- What nodes of the version before the last have written meanwhile. An upgrade goes from version to version.
update action set accountable = (select o.person_id from action_owner o where o.action_id = action.id and o.position = 0)
    where confirmed_at is null and accountable is distinct from
    (select o.person_id from action_owner o where o.action_id = action.id and o.position = 0);
create index action_owner_open_by_place on action_owner (person_id, ended_at, position, action_id);
drop index action_owner_open;
