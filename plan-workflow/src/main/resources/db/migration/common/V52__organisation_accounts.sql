-- Whose account with the organisation's own sign-in belongs to whom. An account is known by its issuer and the subject
-- there, never by an e-mail address, which can pass to somebody else.
create table organisation_account (
    issuer          varchar(500) not null,
    subject         varchar(255) not null,
    person_id       uuid not null unique references person (id),
    linked_at       timestamp with time zone not null,
    signed_out_at   timestamp with time zone,
    primary key (issuer, subject)
);
