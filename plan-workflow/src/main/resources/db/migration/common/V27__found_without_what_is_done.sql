-- Facts that are copied to where they are looked for, so that a page does not cost more for what is long done: when an
-- action was last proven, beside the level of that proof; and when its owners and contributors were done with it.
alter table action add column proven_at timestamp with time zone;
update action set proven_at = coalesce(
    (select max(c.checked_at) from assurance_check c where c.action_id = action.id and c.cycle = action.cycle and c.passed),
    confirmed_at) where confirmed_at is not null;
create index action_proof_of_auditor on action (auditor, proof_level, proven_at);
create index action_watched_by_auditor on action (auditor, embedded_at, confirmed_at);

alter table action_owner add column ended_at timestamp with time zone;
alter table action_contributor add column ended_at timestamp with time zone;
update action_owner set ended_at = (select case when a.closed_as is null or a.closed_as = 'DONE_ANOTHER_WAY'
    then a.confirmed_at else a.closed_at end from action a where a.id = action_owner.action_id);
update action_contributor set ended_at = (select case when a.closed_as is null or a.closed_as = 'DONE_ANOTHER_WAY'
    then a.confirmed_at else a.closed_at end from action a where a.id = action_contributor.action_id);
create index action_owner_open on action_owner (person_id, ended_at, action_id);
create index action_contributor_open on action_contributor (person_id, ended_at, action_id);
drop index action_owner_person;
drop index action_contributor_person;

create index action_submitted_to_manager on action (manager, confirmed_at, submitted_at);
create index action_signed_off_for_auditor on action (auditor, confirmed_at, signed_off_at);
drop index action_open_of_manager;
drop index action_open_of_auditor;
