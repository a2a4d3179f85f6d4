-- The live plan of which an uploaded document is a newer copy.
create table import_comparison (
    import_id       uuid primary key references plan_import (id),
    plan_id         uuid not null references plan (id),
    chosen_at       timestamp with time zone not null,
    chosen_by       uuid not null
);

-- What was taken over from such a document; its key lets no line be taken over twice.
create table import_line (
    import_id       uuid not null references plan_import (id),
    action_id       uuid not null references action (id),
    topic           varchar(20) not null,
    taken_over_at   timestamp with time zone not null,
    taken_over_by   uuid not null,
    primary key (import_id, action_id, topic)
);
