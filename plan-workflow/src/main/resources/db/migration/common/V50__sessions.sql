-- Who is signed in, so that every node answers and every node can end it. Only the hash of what the browser holds is
-- kept: whoever reads this table, or a back-up of it, can come in as nobody.
create table web_session (
    id_hash         varchar(64) primary key,
    notes           varchar(20000) not null,
    began_at        timestamp with time zone not null,
    last_used_at    timestamp with time zone not null,
    expires_at      timestamp with time zone not null
);
create index web_session_expiry on web_session (expires_at);
