-- Whose session it is and when they came in, so that people see their own and can end them; empty before that. Sessions
-- from before these columns are not among them, and run out within twelve hours.
alter table web_session add column person_id uuid references person (id);
alter table web_session add column signed_in_at timestamp with time zone;
create index web_session_by_person on web_session (person_id);

-- A mail to somebody about their own account is about no plan.
alter table notification alter column plan_id drop not null;
