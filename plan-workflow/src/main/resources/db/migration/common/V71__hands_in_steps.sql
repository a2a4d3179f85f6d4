-- Whether somebody has had a hand in an action that waits for their decision is asked by what they have done.
create index action_step_by on action_step (done_by, act, action_id, cycle);
create index action_step_for on action_step (done_for, act, action_id, cycle);
