package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;

/** A part of the action page that is read by itself. */
public interface ActionPart {

    /** The parameter of the template that takes it. */
    String name();

    /** What the part says to this person. */
    Object of(SignedIn person, ActionRef ref);
}
