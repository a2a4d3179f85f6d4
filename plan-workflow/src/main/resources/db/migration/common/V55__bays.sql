-- The bays of the shelf, one for each first byte of a hash. due_at is when a node may look through a bay, and while one
-- does, when another may take it over.
create table evidence_bay (
    name     varchar(2) primary key,
    due_at   timestamp with time zone not null,
    swept_at timestamp with time zone
);
insert into evidence_bay (name, due_at)
select a.digit || b.digit, timestamp with time zone '2026-01-01 01:00:00+00'
from (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'),
             ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f')) as a(digit)
cross join (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'),
                   ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f')) as b(digit);
-- Files that are not what was given, until they are sound again.
create table unsound_file (
    sha256    varchar(64) primary key,
    soundness varchar(20) not null,
    found_at  timestamp with time zone not null
);
