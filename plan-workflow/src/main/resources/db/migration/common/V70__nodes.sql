-- The nodes that run, and the SHA-256 of the process models that each carries: models are deployed once all carry the same.
create table node (
    id           uuid primary key,
    models       varchar(64) not null,
    counts_until timestamp with time zone not null
);
