package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadClosing;
import org.springframework.stereotype.Component;

/** How the action ended without being done, or what is proposed. */
@Component
class ClosingOfAction implements ActionPart {

    private final ReadClosing closings;
    private final Words words;

    ClosingOfAction(ReadClosing closings, Words words) {
        this.closings = closings;
        this.words = words;
    }

    @Override
    public String name() {
        return "closing";
    }

    /** Null when there is nothing to say. */
    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return ClosingView.of(closings.closing(person.id(), ref), words);
    }
}
