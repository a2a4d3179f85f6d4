package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.StatutoryDate;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Inspections;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** A duty towards the inspectorate that waits for its day; whoever leads the programme is reminded. */
@Component
class StatutoryMatter implements DeskMatter {

    private static final String KIND = "statutory-date";

    private final Inspections inspections;
    private final StatutoryClocks clocks;
    private final Directory directory;
    private final Outbox outbox;
    private final Trail trail;

    StatutoryMatter(
            Inspections inspections, StatutoryClocks clocks, Directory directory, Outbox outbox, Trail trail) {
        this.inspections = inspections;
        this.clocks = clocks;
        this.directory = directory;
        this.outbox = outbox;
        this.trail = trail;
    }

    static Matter of(StatutoryDate date) {
        return new Matter(KIND, date.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        StatutoryDate date = inspections.date(subject);
        return inspections.of(date.plan())
                .filter(inspection -> !date.isMet() && inspection.inspectorate() == date.duty().inspectorate())
                .map(inspection -> new Waiting(clocks.due(date, inspection), false));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        StatutoryDate date = inspections.date(subject);
        Inspection inspection = inspections.of(date.plan()).orElseThrow();
        trail.add(new TrailEntry(at, "statutory-reminded", null, null, date.plan(), null, null,
                date.duty().title(), null, false));
        Notification.Subject named = new Notification.Subject(NotificationKind.STATUTORY_DUE, null,
                date.duty().inspectorate().title(), date.duty().title(),
                clocks.due(date, inspection));
        String cause = NotificationKind.STATUTORY_DUE + "/" + date.id() + "/" + named.due() + "/" + step.number();
        outbox.put(leads().stream()
                .map(lead -> new Notification(
                        OrderedId.next(), NotificationKind.STATUTORY_DUE, lead, date.plan(), cause, List.of(named)))
                .toList());
    }

    private List<PersonId> leads() {
        return directory.withRole(Role.PROGRAMME_LEAD).stream().filter(Person::isActive).map(Person::id).toList();
    }
}
