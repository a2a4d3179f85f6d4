package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** An extension that waits for its decision: undecided for too long it goes up one tier, and it is never granted so. */
@Component
class ExtensionMatter implements DeskMatter {

    static final String KIND = "extension-decision";

    private final Actions actions;
    private final Extensions extensions;
    private final ExtensionRules rules;
    private final ExtensionDesk desk;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;
    private final WorkingCalendar calendar;

    ExtensionMatter(
            Actions actions,
            Extensions extensions,
            ExtensionRules rules,
            ExtensionDesk desk,
            Parties parties,
            Notices notices,
            Trail trail,
            WorkingCalendar calendar) {
        this.actions = actions;
        this.extensions = extensions;
        this.rules = rules;
        this.desk = desk;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return extensions.find(new ExtensionId(subject))
                .filter(Extension::isPending)
                .filter(extension -> !actionOf(extension).stage().isClosed())
                .map(extension -> new Waiting(
                        calendar.dayOf(extension.tierSince()), actionOf(extension).mustDo()));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Extension extension = extensions.find(new ExtensionId(subject)).orElseThrow();
        Action action = actionOf(extension);
        rules.raise(action, extension, at).ifPresentOrElse(
                raised -> raise(action, extension, raised, step), () -> remind(action, extension, step, at));
    }

    private void raise(Action action, Extension extension, Extension raised, DeskStep step) {
        extensions.save(raised);
        add(action, "extension-raised", raised.tierSince());
        desk.tellDecider(action, raised);
        tell(NotificationKind.EXTENSION_RAISED, action, extension, step);
    }

    private void remind(Action action, Extension extension, DeskStep step, Instant at) {
        add(action, "desk-reminded", at);
        tell(NotificationKind.DESK_LATE, action, extension, step);
    }

    private void tell(NotificationKind kind, Action action, Extension extension, DeskStep step) {
        List<PersonId> at = action.desks().at(extension.tier());
        notices.tell(kind, action, extension.id() + "/" + extension.tier() + "/" + step.number(),
                parties.told(step, action, at, List.of(extension.asked().by())));
    }

    private void add(Action action, String act, Instant at) {
        trail.add(new TrailEntry(at, act, null, null, action.plan(), action.id(), null, KIND, null, false));
    }

    private Action actionOf(Extension extension) {
        return actions.byId(extension.action());
    }
}
