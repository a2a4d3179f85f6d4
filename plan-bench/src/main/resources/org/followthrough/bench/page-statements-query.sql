select regexp_replace(s.message, '^execute [^:]*: ', '') statement,
    regexp_replace(regexp_replace(s.detail, '^[Pp]arameters: ', ''), '\$\d+ = ', '', 'g') parameters
from sent s
where s.message like 'execute %' and s.detail is not null
and (s.session_id, s.look) in (select b.session_id, b.look from sent b where b.message like '%: BEGIN READ ONLY')
and (s.session_id, s.look) in (select w.session_id, w.look from sent w
    where w.detail like '%''' || md5('person' || :person)::uuid || '''%')
order by s.line
