-- A digest of what was uploaded, by which the same document is found again without being compared with every other.
alter table plan_import add column digest varchar(64);
update plan_import set digest = lower(rawtohex(hash('SHA-256', content)));
alter table plan_import alter column digest set not null;
create index plan_import_by_digest on plan_import (digest);
