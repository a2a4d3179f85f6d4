package org.followthrough.web.layout;

import org.followthrough.web.security.SignedIn;

/** Counts what waits for a person in a part of the product. */
public interface WaitingThere {

    /** The address of the part, as the navigation has it. */
    String address();

    int waiting(SignedIn person);
}
