-- What lists of work ask of an open action: somebody's open actions lie anywhere in the table, and here close together.
create index action_open on action (id)
    include (plan_id, position, number, must_do, agreed, offered_at, accepted_at, submitted_at, signed_off_at)
    where confirmed_at is null and (closed_at is null or closed_as = 'DONE_ANOTHER_WAY');
