package org.followthrough.web.layout;

import java.util.Optional;
import org.followthrough.web.security.SignedIn;

/** Tells the layout who looks at a page. */
@FunctionalInterface
public interface Visitors {

    /** The person who is signed in on this thread; empty on pages that anybody may open. */
    Optional<SignedIn> signedIn();
}
