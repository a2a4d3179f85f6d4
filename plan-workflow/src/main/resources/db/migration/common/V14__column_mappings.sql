-- What a person said, or had said before, that columns of an uploaded table tell; no field is nothing.
create table import_column (
    import_id       uuid not null references plan_import (id),
    column_key      varchar(200) not null,
    field           varchar(60),
    remembered      boolean not null,
    chosen_at       timestamp with time zone not null,
    chosen_by       uuid not null,
    primary key (import_id, column_key)
);

-- What columns of the body's documents tell, by their headings, as was last said of each.
create table known_column (
    column_key      varchar(200) primary key,
    field           varchar(60),
    chosen_at       timestamp with time zone not null,
    chosen_by       uuid not null
);
