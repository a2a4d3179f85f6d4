-- What the virus scanner said of a file, one row for each content. A row without a verdict is waiting; try_at is when the
-- next attempt may begin, and while one runs, when another node may take it over.
create table screening (
    sha256      varchar(64) primary key,
    asked_at    timestamp with time zone not null,
    attempts    integer not null,
    try_at      timestamp with time zone,
    failure     varchar(500),
    verdict     varchar(20),
    found       varchar(300),
    screened_at timestamp with time zone
);
create index screening_to_do on screening (try_at);
create index evidence_by_content on evidence (sha256);
