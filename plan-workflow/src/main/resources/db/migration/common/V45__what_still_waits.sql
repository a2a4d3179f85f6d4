-- What still waits is a small part of what has ever been asked, and is found without reading the rest.
create index closing_proposal_open on closing_proposal (decided_at, lapsed_at, action_id);
create index blockage_open on blockage (ended_at, agreed_at, action_id);
create index escalation_unanswered on escalation (answer_owed, answered_at, action_id);
create index challenge_open on challenge (settled_at, answerer);
