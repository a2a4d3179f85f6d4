package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Milestone;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the date events of an action together, from the facts in which each of them is kept. */
@Component
class ReadingDates implements ReadDates {

    private final Actions actions;
    private final Plans plans;
    private final Milestones milestones;
    private final Extensions extensions;
    private final ExtensionRules rules;
    private final Directory directory;
    private final Trail trail;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingDates(
            Actions actions,
            Plans plans,
            Milestones milestones,
            Extensions extensions,
            ExtensionRules rules,
            Directory directory,
            Trail trail,
            Sight sight,
            WorkingCalendar calendar,
            Clock clock) {
        this.actions = actions;
        this.plans = plans;
        this.milestones = milestones;
        this.extensions = extensions;
        this.rules = rules;
        this.directory = directory;
        this.trail = trail;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Ledger ledger(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
        ExtensionLedger ledger = extensions.of(action.id());
        List<Actions.Update> forecasts =
                actions.updates(action.id()).stream().filter(update -> update.forecast() != null).toList();
        List<Milestone> reached = milestones.of(action.id());
        Map<PersonId, String> names = names(action, ledger, forecasts, reached);
        List<Line> lines = new ArrayList<>(baseline(action));
        Stream.concat(forecasts.stream().map(update -> line(update, names)),
                        ledger.lines().stream().map(extension -> line(extension, names)))
                .sorted(Comparator.comparing(line -> line.said().at()))
                .forEach(lines::add);
        return new Ledger(calendar.dayOf(clock.instant()), action.dates(), lines,
                reached.stream().map(milestone -> line(milestone, names)).toList(),
                ledger.pending().map(extension -> pending(action, extension, names)).orElse(null),
                rules.terms(action, ledger, clock.instant()));
    }

    private List<Line> baseline(Action action) {
        Plan plan = plans.byId(action.plan());
        if (action.dates().baseline() == null || !plan.isLive()) {
            return List.of();
        }
        String written = plans.wording(action.id()).timescale();
        Said fixed = new Said(null, live(action, plan), written == null ? "" : written);
        return List.of(new Line(Event.BASELINE, action.dates().baseline(), null, fixed, null, null, null));
    }

    /** With its plan, unless it joined that later. */
    private Instant live(Action action, Plan plan) {
        return trail.ofAction(action.id()).stream()
                .filter(line -> line.act().equals(AddingAction.ACT) && !line.refused())
                .map(TrailEntry::at)
                .findFirst()
                .orElse(plan.published().at());
    }

    private Map<PersonId, String> names(
            Action action, ExtensionLedger ledger, List<Actions.Update> forecasts, List<Milestone> reached) {
        Set<PersonId> named = new HashSet<>(action.desks().everybody());
        forecasts.forEach(update -> named.add(update.by()));
        reached.stream().filter(Milestone::isMet).forEach(milestone -> named.add(milestone.met().by()));
        ledger.lines().forEach(line -> {
            named.add(line.asked().by());
            if (!line.isPending()) {
                named.add(line.outcome().mark().by());
            }
        });
        return directory.people(named).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static MilestoneLine line(Milestone milestone, Map<PersonId, String> names) {
        return new MilestoneLine(milestone.number(), milestone.due(), milestone.written(), milestone.metOn(),
                milestone.isMet() ? names.get(milestone.met().by()) : null);
    }

    private static Line line(Actions.Update update, Map<PersonId, String> names) {
        return new Line(Event.FORECAST, update.forecast(), null,
                new Said(names.get(update.by()), update.at(), update.wording()), null, null, null);
    }

    private static Line line(Extension extension, Map<PersonId, String> names) {
        Said asked = said(extension.asked(), extension.request().whatChanged(), names);
        if (extension.isIntervention()) {
            return new Line(Event.MOVED_BY_ANSWER, extension.newDate(), extension.from(), asked, null, null, null);
        }
        Extension.Outcome outcome = extension.outcome();
        return new Line(event(extension), extension.newDate(), extension.from(), asked, extension.request().reason(),
                extension.request().interimControl(),
                outcome == null ? null : said(outcome.mark(), outcome.words(), names));
    }

    private static Event event(Extension extension) {
        if (extension.isPending()) {
            return Event.WAITING;
        }
        return extension.isGranted() ? Event.GRANTED : Event.REFUSED;
    }

    private static Said said(Mark mark, String words, Map<PersonId, String> names) {
        return new Said(names.get(mark.by()), mark.at(), words);
    }

    private static Pending pending(Action action, Extension extension, Map<PersonId, String> names) {
        String decider = action.desks().at(extension.tier()).stream().map(names::get).collect(Collectors.joining(", "));
        return new Pending(extension.id(), line(extension, names), extension.tier(), decider);
    }
}
