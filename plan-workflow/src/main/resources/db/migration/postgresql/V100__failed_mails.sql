-- How many mails have failed is asked with every look at the health, and there are few of them among all that were ever sent.
create index notification_failed on notification (created_at) where failed_at is not null and sent_at is null;
