-- Who draws the next number of one of these holds its row until the end of the transaction, so that two who draw at the
-- same instant get two numbers, in a row and without a gap.
create table numbering (
    numbered    varchar(40) primary key
);
insert into numbering (numbered) values ('plan'), ('plan_import');
