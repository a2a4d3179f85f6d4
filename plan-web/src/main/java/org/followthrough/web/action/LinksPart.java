package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadLinks;
import org.springframework.stereotype.Component;

/** What an action hangs together with. */
@Component
class LinksPart implements ActionPart {

    private final ReadLinks links;

    LinksPart(ReadLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return links.of(person.id(), ref);
    }
}
