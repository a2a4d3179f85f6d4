-- Only mails that wait are found by their recipient. With all of them in this index PostgreSQL looked there, too, whether a
-- cause already has a mail, through everything that the recipient was ever sent.
create index notification_waiting on notification (recipient, try_at) where try_at is not null;
drop index notification_by_recipient;
