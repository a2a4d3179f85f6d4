-- What blocked an action that was closed has come to nothing when the action begins again.
alter table blockage add column lapsed_at timestamp with time zone;
