package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Asks people who sign in with a password for a code of their device too. */
public interface UseSecondFactor {

    /** What is to happen after the password. */
    Need need(PersonId person);

    /**
     * The secret for a person's device, in base 32, which is not in use until a first code has been given. It is a new one,
     * in the place of any that waits, unless the one that waits has been shown in the same session: what an earlier session
     * saw opens nothing.
     *
     * @param shown the secret that the session has been shown, or null
     */
    String begin(PersonId person, String shown);

    /**
     * Takes the device into use, for somebody who has just given their password to sign in.
     *
     * @return codes for the day on which it is lost, each of which works once; they are not kept and cannot be read again
     */
    Decision<List<String>> confirm(PersonId person, String code);

    /** The same for somebody who is signed in; refused too as long as they have not proved who they are. */
    Decision<List<String>> confirm(PersonId person, String code, Proof proof);

    /** Whether a code of the device, or one for the day on which it is lost, is right; each is taken once. */
    Decision<PersonId> check(PersonId person, String code);

    /** What is to happen after the password. */
    enum Need {
        /** Nothing: the person is in. */
        NONE,
        /** The code of the device that is in use. */
        CODE,
        /** A device is to be taken into use first, because of a role. */
        DEVICE
    }
}
