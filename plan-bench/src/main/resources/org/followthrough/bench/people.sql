-- Ids are made from numbers, so that plans can name people without looking them up: 1 to 200 own, 201 to 240 manage,
-- 241 to 250 are service managers, 251 to 260 audit, 261 leads the programme, 262 reads for the board, 263 heads a service,
-- 264 directs. Of plan 1, which is there at every size, 265 owns thirty open actions, of which six are sent for sign-off, and
-- 266 is asked to sign off eighteen; 267 owns eighty of them while pages of many tasks are looked at. 268 is of another
-- agency, to which actions were offered.
insert into person (id, kind, name, email, agency, state)
select md5('person' || n)::uuid, 'PERSON', 'Person ' || n, 'person' || n || '@bench.example',
    case when n = 268 then 'Harbour Trust' end, 'ACTIVE'
from generate_series(1, 268) n;

insert into person_role (person_id, role)
select md5('person' || n)::uuid, case when n <= 240 then 'MANAGER' when n <= 250 then 'SERVICE_MANAGER'
    when n <= 260 then 'AUDITOR' when n = 261 then 'PROGRAMME_LEAD' when n = 262 then 'BOARD' when n = 263 then 'HEAD_OF_SERVICE'
    when n = 264 then 'DIRECTOR' else 'MANAGER' end
from generate_series(201, 266) n;

insert into credential (person_id, password_hash, changed_at)
select md5('person' || n)::uuid, c.password_hash, now()
from generate_series(1, 267) n, credential c join person p on p.id = c.person_id and p.email = :administrator
