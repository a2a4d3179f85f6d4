insert into plan (id, number, title, body_name, base_date, saved_at, saved_by, published_at, published_by)
select md5('plan' || p)::uuid, p, 'Plan ' || p, 'Harbour Council', current_date - 300, now() - interval '300 days',
    md5('person261')::uuid, now() - interval '300 days', md5('person261')::uuid
from generate_series(:first, :last) p;

insert into theme (plan_id, code, name, position)
select md5('plan' || p)::uuid, chr(64 + t), 'Theme ' || t, t
from generate_series(:first, :last) p, generate_series(1, 8) t;

insert into issue (plan_id, number, theme_code, wording, report_refs, position)
select md5('plan' || p)::uuid, chr(65 + (i - 1) % 8) || i, chr(65 + (i - 1) % 8), 'The lanterns of pier ' || i
    || ' are not checked every week', '12', i
from generate_series(:first, :last) p, generate_series(1, 100) i;

create temporary table bench_action as
select p, n, md5('action' || p || '/' || n)::uuid as id, md5('plan' || p)::uuid as plan_id,
    chr(65 + ((n - 1) / 10) % 8) || ((n - 1) / 10 + 1) as issue,
    n % 10 <> 0 as closed, (p * 7 + n / 10) % 200 + 1 as owner, current_date - 250 + (n * 7) % 400 as due,
    now() - interval '280 days' as began
from generate_series(:first, :last) p, generate_series(1, 1000) n;

insert into action (id, plan_id, number, issue_number, position, title, wording, must_do, timescale_written, baseline, agreed,
    accountable, manager, service_manager, auditor, offered_at, offered_by, accepted_at, accepted_by, submitted_at, submitted_by,
    signed_off_at, signed_off_by, confirmed_at, confirmed_by, proof_level, proven_at, embedded_at, embedded_by, cycle, returns,
    last_update_at, version)
select id, plan_id, issue || '.' || (n - 1) % 10 + 1, issue, n, 'Check lantern ' || n || ' every week',
    'Check lantern ' || n || ' every week and write down who did it, so that a person can follow it.', n % 17 = 0,
    to_char(due, 'DD Month YYYY'), due, due,
    md5('person' || owner)::uuid, md5('person' || 201 + owner % 40)::uuid, md5('person' || 241 + owner % 10)::uuid, md5('person' || 251 + owner % 10)::uuid,
    began, md5('person261')::uuid, began + interval '2 days', md5('person' || owner)::uuid,
    case when closed or n % 50 = 0 then began + interval '90 days' end,
    case when closed or n % 50 = 0 then md5('person' || owner)::uuid end,
    case when closed then began + interval '95 days' end,
    case when closed then md5('person' || 201 + owner % 40)::uuid end,
    case when closed then began + interval '99 days' end,
    case when closed then md5('person' || 251 + owner % 10)::uuid end,
    case when closed then 4 end,
    case when closed then now() - interval '40 days' end,
    case when closed then now() - interval '40 days' end,
    case when closed then md5('person' || 251 + owner % 10)::uuid end,
    1, 0, now() - interval '20 days', 5
from bench_action;

insert into action_owner (action_id, position, person_id, ended_at)
select id, 0, md5('person' || owner)::uuid, case when closed then began + interval '99 days' end from bench_action;

insert into action_owner (action_id, position, person_id)
select id, 1, md5('person265')::uuid from bench_action where p = 1 and not closed and n <= 300;

update action set manager = md5('person266')::uuid
where id in (select id from bench_action where p = 1 and not closed and n % 50 = 0 and n <= 900);

insert into assurance_check (id, action_id, cycle, checked_at, checked_by, passed, proof_level, note)
select md5('check' || p || '/' || n)::uuid, id, 1, now() - interval '40 days', md5('person' || 251 + owner % 10)::uuid, true, 4,
    'Seen at the pier.'
from bench_action where closed;

insert into action_step (id, action_id, cycle, act, done_at, done_by)
select md5('submitted' || p || '/' || n)::uuid, id, 1, 'submitted', began + interval '90 days', md5('person' || owner)::uuid
from bench_action where closed or n % 50 = 0;

insert into action_step (id, action_id, cycle, act, done_at, done_by)
select md5('signed' || p || '/' || n)::uuid, id, 1, 'signed-off', began + interval '95 days', md5('person' || 201 + owner % 40)::uuid
from bench_action where closed;

-- The seals of these lines are none: what is measured is how many lines there are.
insert into trail (at, act, who, plan_id, action_id, refused, chain, number, seal)
select began + step * interval '9 days', 'progress-reported', md5('person' || owner)::uuid, plan_id, id, false,
    plan_id, (step - 1) * 1000 + n, repeat('0', 64)
from bench_action, generate_series(1, 12) step order by p, step, n;

insert into trail_head (chain, length, seal) select plan_id, 12000, repeat('0', 64) from bench_action group by plan_id;

insert into progress_update (id, action_id, reported_at, reported_by, wording)
select md5('update' || p || '/' || n || '/' || step)::uuid, id, began + step * interval '30 days',
    md5('person' || owner)::uuid, 'Lantern ' || n || ' was checked.'
from bench_action, generate_series(1, 3) step;

insert into evidence (id, action_id, cycle, kind, title, wording, received_at, given_by)
select md5('evidence' || p || '/' || n || '/' || piece)::uuid, id, 1, 'STATEMENT', 'List of week ' || piece,
    'The list hangs at the harbour office.', began + piece * interval '20 days', md5('person' || owner)::uuid
from bench_action, generate_series(1, 3) piece;

-- What waits at desks: of a plan three escalations to be answered, a later date, a closing and two blockages to be decided on,
-- and a challenge. Five actions were closed before anybody answered.
insert into escalation (action_id, cycle, rung, agreed, fired_at, answer_owed)
select id, 1, 3, due, now() - interval '10 days', true from bench_action where n in (10, 310, 410) or n % 200 = 11;

update action a set answer_owed_since = e.fired_at from escalation e join bench_action b on b.id = e.action_id where a.id = b.id;

insert into extension (id, action_id, asked_at, asked_by, reason, what_changed, interim_control, old_date, new_date, tier, tier_since,
    decider)
select md5('extension' || p || '/' || n)::uuid, id, now() - interval '3 days', md5('person' || owner)::uuid, 'STAFFING',
    'Two of four have left.', 'Lanterns are checked on Mondays.', due, due + 60, 'SERVICE_MANAGER', now() - interval '3 days',
    md5('person' || 241 + owner % 10)::uuid
from bench_action where n = 20;

update action set head_of_service = md5('person263')::uuid, director = md5('person264')::uuid
where id in (select id from bench_action where n = 60);

insert into closing_proposal (id, action_id, kind, until_day, reason, proposed_at, proposed_by, head_of_service, director)
select md5('closing' || p || '/' || n)::uuid, id, 'NOT_PURSUED', current_date + 90, 'The pier is closed.', now() - interval '2 days',
    md5('person261')::uuid, md5('person263')::uuid, md5('person264')::uuid
from bench_action where n = 60;

insert into blockage (id, action_id, cycle, returns, cause, reported_at, reported_by, manager)
select md5('blockage' || p || '/' || n)::uuid, id, 1, 0, 'The pier is shut.', now() - interval '1 day', md5('person' || owner)::uuid,
    md5('person' || 201 + owner % 40)::uuid
from bench_action where n in (40, 640);

insert into challenge (id, plan_id, number, kind, about, must_do, challenger, challenger_role, answerer, version)
select md5('challenge' || p)::uuid, plan_id, 1, 'ISSUE', issue, false, md5('person' || 251 + owner % 10)::uuid, 'AUDITOR',
    md5('person' || 201 + owner % 40)::uuid, 0
from bench_action where n = 1;

insert into challenge_round (challenge_id, position, asked_at, asked_by, wording)
select md5('challenge' || p)::uuid, 0, now() - interval '1 day', md5('person' || 251 + owner % 10)::uuid, 'Who looks on Sundays?'
from bench_action where n = 1;

-- And what is over.
insert into challenge (id, plan_id, number, kind, about, must_do, challenger, challenger_role, answerer, settled_at, settled_by, version)
select md5('challenge' || p || '/' || n)::uuid, plan_id, n + 1, 'ISSUE', issue, false, md5('person' || 251 + owner % 10)::uuid,
    'AUDITOR', md5('person' || 201 + owner % 40)::uuid, now() - n * interval '1 day', md5('person' || 251 + owner % 10)::uuid, 2
from bench_action where closed and n <= 28;

insert into challenge_round (challenge_id, position, asked_at, asked_by, wording, replied_at, replied_by, upheld, reply_wording, to_do)
select md5('challenge' || p || '/' || n)::uuid, 0, now() - (n + 9) * interval '1 day', md5('person' || 251 + owner % 10)::uuid,
    'Who looks on Sundays?', now() - (n + 4) * interval '1 day', md5('person' || 201 + owner % 40)::uuid, false, 'The harbour office.', ''
from bench_action where closed and n <= 28;

insert into hand_over (id, action_id, offered_to, agency, offered_at, offered_by, why, state, ended_at, ended_by, ended_wording,
    version)
select md5('hand-over' || p || '/' || n)::uuid, id, md5('person268')::uuid, 'Harbour Trust', began + interval '3 days',
    md5('person' || owner)::uuid, 'The pier is yours.', 'BOUNCED', began + interval '4 days', md5('person268')::uuid,
    'It is leased to the council.', 1
from bench_action where closed and n <= 28;

drop table bench_action
