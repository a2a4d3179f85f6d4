-- Nine of ten actions are confirmed sooner or later; the few others of a desk are found without reading those.
create index action_open_of_manager on action (manager, confirmed_at);
create index action_open_of_service_manager on action (service_manager, confirmed_at);
create index action_open_of_auditor on action (auditor, confirmed_at);
drop index action_of_manager;
drop index action_of_service_manager;
drop index action_of_auditor;
