-- What waits is a small part of what has ever been asked. Where all of it waits for one person, such as the only head of service,
-- PostgreSQL goes through it for everybody else as well, and then reads the index alone.
create index escalation_waits on escalation (service_manager) include (action_id, fired_at)
    where answer_owed and answered_at is null;
create index extension_waits on extension (decider) include (action_id, asked_by, tier_since)
    where granted is null;
create index closing_waits_for_head on closing_proposal (head_of_service) include (action_id, proposed_by, proposed_at)
    where decided_at is null and lapsed_at is null;
create index closing_waits_for_director on closing_proposal (director) include (action_id, proposed_by, proposed_at)
    where decided_at is null and lapsed_at is null;
create index blockage_waits on blockage (manager) include (action_id, cycle, returns, reported_at)
    where agreed_at is null and ended_at is null and lapsed_at is null;
drop index escalation_unanswered;
drop index extension_undecided;
drop index closing_proposal_open;
drop index blockage_open;
