package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadRecurring;
import org.springframework.stereotype.Component;

/** The recurring check of the action. */
@Component
class RecurringOfAction implements ActionPart {

    private final ReadRecurring recurring;
    private final Words words;

    RecurringOfAction(ReadRecurring recurring, Words words) {
        this.recurring = recurring;
        this.words = words;
    }

    @Override
    public String name() {
        return "recurring";
    }

    /** Null for an action without one. */
    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return RecurringView.of(recurring.recurring(person.id(), ref), words);
    }
}
