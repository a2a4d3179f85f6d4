-- The trail is chained, plan by plan: each line carries a seal over itself and the seal before it. Lines of no plan have a
-- chain of their own. A head says how long a chain is; whoever adds a line holds it until the end of the transaction.
create table trail_head (
    chain           uuid primary key,
    length          bigint not null,
    seal            char(64) not null
);
alter table trail add column chain uuid;
alter table trail add column number bigint;
alter table trail add column seal char(64);
