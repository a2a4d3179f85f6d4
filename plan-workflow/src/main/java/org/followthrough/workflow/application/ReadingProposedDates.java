package org.followthrough.workflow.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProposedDate;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.ProposedDates;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadProposedDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dates that were proposed for an action. */
@Component
class ReadingProposedDates implements ReadProposedDates {

    private final VisibleAction visible;
    private final ProposedDates dates;
    private final Directory directory;

    ReadingProposedDates(VisibleAction visible, ProposedDates dates, Directory directory) {
        this.visible = visible;
        this.dates = dates;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposed> of(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        List<ProposedDate> proposed = dates.of(action.id());
        Map<PersonId, Person> people = directory.people(
                proposed.stream().map(one -> one.declined().by()).collect(Collectors.toSet()));
        return proposed.stream()
                .map(one -> new Proposed(one.day(), one.reason(), people.get(one.declined().by()).name(),
                        one.declined().at(), one.declined().equals(action.course().declined())))
                .toList();
    }
}
