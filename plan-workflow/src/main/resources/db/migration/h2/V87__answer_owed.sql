create index action_answer_owed on action (service_manager, answer_owed_since);
