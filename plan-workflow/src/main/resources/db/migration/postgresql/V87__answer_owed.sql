-- Few actions are late enough for this: others take no place in it, and none when they are imported.
create index action_answer_owed on action (service_manager)
    include (id, answer_owed_since, plan_id, position, agreed, offered_at, accepted_at, submitted_at, signed_off_at)
    where answer_owed_since is not null and confirmed_at is null and (closed_at is null or closed_as = 'DONE_ANOTHER_WAY');
