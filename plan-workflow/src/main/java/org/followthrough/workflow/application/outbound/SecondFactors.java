package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;

/** What people's devices compute codes from. */
public interface SecondFactors {

    /** The second factor of a person, kept from others until the transaction ends. */
    Optional<Factor> hold(PersonId person);

    /** Whether a person has one that is in use. */
    boolean isInUse(PersonId person);

    /** Keeps the secret of somebody who has none, to be taken into use. */
    void begin(PersonId person, String secret);

    /** Keeps another secret in the place of one that waits to be taken into use. */
    void beginAnew(PersonId person, String secret);

    /** Takes it into use, with recovery codes of which only the hashes are kept. */
    void confirm(PersonId person, List<String> codeHashes, Instant at);

    /** Notes that a code of this step has been taken, so that none is taken twice. */
    void used(PersonId person, long step);

    /** Uses a recovery code up; false when there is none such. */
    boolean recover(PersonId person, String codeHash);

    void forget(PersonId person);

    /** Forgets a secret that waits to be taken into use. */
    void forgetWaiting(PersonId person);

    /** @param lastStep the step of the last code that was taken */
    record Factor(String secret, boolean inUse, long lastStep) {
    }
}
