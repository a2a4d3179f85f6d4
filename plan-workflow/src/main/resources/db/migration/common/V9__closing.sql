-- How an action ended without being done as the plan says, or, for DONE_ANOTHER_WAY, is to end once it is confirmed.
alter table action rename column withdrawn_at to closed_at;
alter table action rename column withdrawn_by to closed_by;
alter table action add column closed_as varchar(40);
alter table action add column closed_until date;
alter table action add column replaced_by uuid;
alter table action add column embedded_at timestamp with time zone;
alter table action add column embedded_by uuid;
update action set closed_as = 'WITHDRAWN' where closed_at is not null;

create table closing_proposal (
    id                  uuid primary key,
    action_id           uuid not null references action (id),
    kind                varchar(40) not null,
    until_day           date not null,
    reason              text not null,
    proposed_at         timestamp with time zone not null,
    proposed_by         uuid not null,
    decided_at          timestamp with time zone,
    decided_by          uuid,
    approved            boolean,
    decision_wording    text,
    lapsed_at           timestamp with time zone
);
create index closing_proposal_of_action on closing_proposal (action_id, proposed_at);
