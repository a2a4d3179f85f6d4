select regexp_replace(s.message, '^execute [^:]*: ', '') statement,
    regexp_replace(regexp_replace(s.detail, '^[Pp]arameters: ', ''), '\$\d+ = ', '', 'g') parameters
from sent s
where s.message like 'execute %' and s.detail is not null and (s.session_id, s.look) = (
    select w.session_id, w.look
    from sent w join sent b on b.session_id = w.session_id and b.look = w.look and b.message like '%: BEGIN READ ONLY'
    where w.detail like '%''' || md5('person' || :person)::uuid || '''%'
    order by w.log_time desc limit 1)
order by s.line
