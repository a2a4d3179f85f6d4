-- Whoever saves a person's details says which version of them they have seen; the version before does not count it up.
alter table person add column version integer default 0 not null;
