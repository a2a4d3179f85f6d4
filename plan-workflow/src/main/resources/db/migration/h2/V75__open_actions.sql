create index action_open_of_accountable on action (accountable, confirmed_at);
