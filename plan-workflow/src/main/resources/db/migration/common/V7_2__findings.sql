-- What the promise reader has found in progress: a draft extension has a day, a contradiction has a claim.
create table finding (
    id                  uuid primary key,
    action_id           uuid not null references action (id),
    found_at            timestamp with time zone not null,
    quote               varchar(400) not null,
    promised            date,
    claim               varchar(40),
    settlement          varchar(20),
    settled_at          timestamp with time zone,
    settled_by          uuid,
    settled_wording     text
);
create index finding_of_action on finding (action_id, settlement);
