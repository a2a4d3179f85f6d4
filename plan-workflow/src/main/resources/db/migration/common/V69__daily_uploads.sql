-- What somebody has given since midnight is counted from these rows.
create index evidence_by_giver on evidence (given_by, received_at);
create index plan_import_by_uploader on plan_import (uploaded_by, uploaded_at);

-- Who counts what somebody has given, to add to it, holds the row of the first two digits of that person's id until the
-- end of the transaction, so that two who add at the same instant are counted one after the other.
create table upload_turn (
    digits varchar(2) primary key
);
insert into upload_turn (digits) select name from evidence_bay;
