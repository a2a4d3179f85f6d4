alter table trail alter column chain set not null;
alter table trail alter column number set not null;
alter table trail alter column seal set not null;
create unique index trail_of_chain on trail (chain, number);
drop index trail_of_plan;
