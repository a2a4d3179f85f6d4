package org.followthrough.web.extension;

import org.followthrough.web.action.ActionPart;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadDates;
import org.springframework.stereotype.Component;

/** The ledger of dates on the action page. */
@Component
class DatesPart implements ActionPart {

    private final ReadDates dates;
    private final Words words;

    DatesPart(ReadDates dates, Words words) {
        this.dates = dates;
        this.words = words;
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public DatesView of(SignedIn person, ActionRef ref) {
        return new DatesView(dates.ledger(person.id(), ref), words);
    }
}
