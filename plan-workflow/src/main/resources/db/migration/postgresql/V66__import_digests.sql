-- A digest of what was uploaded, by which the same document is found again without being compared with every other. Null for
-- what a node of the version before adds while nodes are upgraded one by one.
alter table plan_import add column digest varchar(64);
update plan_import set digest = encode(sha256(convert_to(content, 'UTF8')), 'hex');
create index plan_import_by_digest on plan_import (digest);
