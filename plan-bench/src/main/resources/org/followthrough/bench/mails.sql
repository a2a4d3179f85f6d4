-- Mails to the two hundred owners, about the actions of the first plan, which wait until they are let go.
insert into mail_hold (only_row, since) values (1, now());

insert into notification (id, kind, recipient, plan_id, cause, created_at, try_at, attempts)
select md5('mail' || :round || '/' || n)::uuid, 'OFFERED', md5('person' || n % 200 + 1)::uuid, md5('plan1')::uuid,
    'bench/' || :round || '/' || n, now() - interval '1 hour' + n * interval '1 millisecond', now() - interval '1 minute', 0
from generate_series(1, :mails) n;

insert into notification_subject (notification_id, position, matter, action_id, number, title, due)
select md5('mail' || :round || '/' || n)::uuid, 0, 'OFFERED', a.id, a.number, a.title, a.agreed
from generate_series(1, :mails) n join action a on a.id = md5('action1/' || n % 1000 + 1)::uuid
;

analyze notification
