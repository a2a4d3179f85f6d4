package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadProposedDates;
import org.springframework.stereotype.Component;

/** The other dates that owners proposed while declining. */
@Component
class ProposedDatesPart implements ActionPart {

    private final ReadProposedDates dates;

    ProposedDatesPart(ReadProposedDates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "proposedDates";
    }

    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return dates.of(person.id(), ref);
    }
}
