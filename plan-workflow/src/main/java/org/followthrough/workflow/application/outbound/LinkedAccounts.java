package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.domain.people.PersonId;

/** Which account with an organisation is whose. */
public interface LinkedAccounts {

    Optional<PersonId> of(OrganisationAccount account);

    /** Links an account to a person, in place of another one of theirs. */
    void link(OrganisationAccount account, PersonId person, Instant at);

    /** Notes that sessions which began before this instant are over. */
    void signedOut(OrganisationAccount account, Instant at);
}
