-- Somebody's open actions lie close together, with what lists of work ask of them.
create index action_open_of_accountable on action (accountable)
    include (id, plan_id, position, number, must_do, agreed, offered_at, accepted_at, submitted_at, signed_off_at)
    where confirmed_at is null and (closed_at is null or closed_as = 'DONE_ANOTHER_WAY');
drop index action_open;
