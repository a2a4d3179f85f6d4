create index escalation_waits on escalation (service_manager, answer_owed, answered_at);
create index extension_waits on extension (decider, granted);
create index closing_waits_for_head on closing_proposal (head_of_service, decided_at, lapsed_at);
create index closing_waits_for_director on closing_proposal (director, decided_at, lapsed_at);
create index blockage_waits on blockage (manager, ended_at, agreed_at);
drop index escalation_unanswered;
drop index extension_undecided;
drop index closing_proposal_open;
drop index blockage_open;
