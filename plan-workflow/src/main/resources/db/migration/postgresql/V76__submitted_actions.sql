-- What waits for a manager's sign-off lies close together, with what lists of work ask of it.
create index action_to_sign_off on action (manager)
    include (id, plan_id, position, agreed, submitted_at, cycle)
    where confirmed_at is null and submitted_at is not null and signed_off_at is null
        and (closed_at is null or closed_as = 'DONE_ANOTHER_WAY');
drop index action_submitted_to_manager;
