-- That a milestone was reached: on which day, who said so and when.
alter table milestone add column met_on date;
alter table milestone add column met_at timestamp with time zone;
alter table milestone add column met_by uuid;
