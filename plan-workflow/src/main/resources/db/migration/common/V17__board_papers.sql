-- The papers that were taken for a meeting of the board: the next says what has changed since, also of the counts.
create table board_paper (
    id              uuid primary key,
    plan_id         uuid not null references plan (id),
    meeting         date not null,
    taken_at        timestamp with time zone not null,
    taken_by        uuid not null,
    total           int not null,
    claimed         int not null,
    checked         int not null,
    on_track        int not null,
    at_risk         int not null,
    off_track       int not null
);
create index board_paper_of_plan on board_paper (plan_id, taken_at);
