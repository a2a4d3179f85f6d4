package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.LinkedAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of organisations in the database. */
@Repository
class JdbcLinkedAccounts implements LinkedAccounts {

    private final JdbcClient jdbc;

    JdbcLinkedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonId> of(OrganisationAccount account) {
        return jdbc.sql("select person_id from organisation_account where issuer = ? and subject = ?")
                .params(account.issuer(), account.subject())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public void link(OrganisationAccount account, PersonId person, Instant at) {
        jdbc.sql("delete from organisation_account where person_id = ?").param(person.value()).update();
        jdbc.sql("insert into organisation_account (issuer, subject, person_id, linked_at) values (?, ?, ?, ?)")
                .params(account.issuer(), account.subject(), person.value(), time(at))
                .update();
    }

    @Override
    public void signedOut(OrganisationAccount account, Instant at) {
        jdbc.sql("update organisation_account set signed_out_at = ? where issuer = ? and subject = ?")
                .params(time(at), account.issuer(), account.subject())
                .update();
    }
}
