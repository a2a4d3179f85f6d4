package org.followthrough.workflow.port;

import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/** Lets people in by an account with their organisation, once an invitation has linked it to them. */
public interface UseAccount {

    /**
     * Whom this account lets in.
     *
     * @param roles what the organisation says that they may do, in place of what is kept here; empty to leave that as
     *              it is. The last administrator stays one
     */
    Decision<PersonId> signIn(OrganisationAccount account, Optional<Set<Role>> roles);

    /** A ticket that stands for an invitation, and from which its code cannot be told. */
    String ticket(String code);

    /** Takes an invitation up with an account in place of a password; the account is that person's from now on. */
    Decision<PersonId> link(String ticket, OrganisationAccount account);

    /** Ends every session of whoever has this account, because the organisation has signed them out. */
    void signOut(OrganisationAccount account);
}
