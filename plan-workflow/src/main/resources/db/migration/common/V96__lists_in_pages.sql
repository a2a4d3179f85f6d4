-- A page of the challenges that are settled, and of the offers that are open or have ended, is found without reading all of
-- them; so are the offers to somebody.
create index challenge_settled on challenge (settled_at, id);
create index hand_over_by_state on hand_over (state, offered_at, id);
create index hand_over_by_day on hand_over (offered_at, id);
create index hand_over_to on hand_over (offered_to);
