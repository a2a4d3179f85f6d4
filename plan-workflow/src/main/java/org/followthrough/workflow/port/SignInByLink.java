package org.followthrough.workflow.port;

import java.util.Optional;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;

/** Lets people of other agencies in by a link in a mail, which works once and for a quarter of an hour. */
public interface SignInByLink {

    /** Whether there is a mail server that could send one. */
    boolean isOffered();

    /**
     * Asks for a link. Whether somebody has this address, and may sign in by a link, shows neither in an answer nor in
     * the time that it takes.
     *
     * @param from the network address that asks
     */
    void ask(String email, String from);

    /** Whom this code lets in, as long as it holds; it is not used up by looking. */
    Optional<Person> holder(String code);

    /** Uses the code up. Empty when it has been used or has ended. */
    Optional<PersonId> use(String code);

    /** Sends the links that have been asked for; whichever node does, each is sent once. */
    void send();
}
