-- Whose answer or decision is waited for, beside what waits: who is asked finds it without looking up what all others are
-- asked. As the action says while it is open; written by every start for what it finds without.
alter table escalation add column service_manager uuid;
alter table extension add column decider uuid;
alter table closing_proposal add column head_of_service uuid;
alter table closing_proposal add column director uuid;
alter table blockage add column manager uuid;
create index challenge_by_challenger on challenge (challenger, settled_at);
drop index challenge_open;
