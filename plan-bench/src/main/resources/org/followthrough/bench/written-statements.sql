create temp table sent (log_time text, user_name text, database_name text, process_id integer, connection_from text,
    session_id text, line bigint, command_tag text, session_start text, look text, transaction_id text, severity text,
    state text, message text, detail text, hint text, internal_query text, internal_position text, context text,
    query text, query_position text, location text, application text, backend_type text, leader integer, query_id bigint)
;
copy sent from ':file' csv
;
