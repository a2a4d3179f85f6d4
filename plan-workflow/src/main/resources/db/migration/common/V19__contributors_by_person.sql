-- Whoever signs in is told what waits for them, as a contributor too.
create index action_contributor_person on action_contributor (person_id, action_id);
