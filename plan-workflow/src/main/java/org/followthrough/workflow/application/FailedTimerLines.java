package org.followthrough.workflow.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Digests;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.FailedTimers.FailedTimer;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.LookAfterTimers.Kind;
import org.followthrough.workflow.port.LookAfterTimers.OfAction;
import org.followthrough.workflow.port.LookAfterTimers.OfMail;
import org.followthrough.workflow.port.LookAfterTimers.TimerLine;
import org.springframework.stereotype.Component;

/** Says what failed timers belong to. What they belong to may be gone: that may be why they failed. */
@Component
class FailedTimerLines {

    private final Actions actions;
    private final Plans plans;
    private final Digests digests;
    private final Directory directory;
    private final Sight sight;

    FailedTimerLines(Actions actions, Plans plans, Digests digests, Directory directory, Sight sight) {
        this.actions = actions;
        this.plans = plans;
        this.digests = digests;
        this.directory = directory;
        this.sight = sight;
    }

    /** The lines for this reader, in the order of the timers. */
    List<TimerLine> lines(Actor reader, List<FailedTimer> timers) {
        Map<String, OfAction> ofActions = ofActions(reader, timers);
        Map<String, OfMail> ofMails = ofMails(timers);
        return timers.stream()
                .map(timer -> new TimerLine(timer.id(), timer.kind(), Optional.ofNullable(ofActions.get(timer.key())),
                        Optional.ofNullable(ofMails.get(timer.key())), timer.since(), timer.tries(), timer.failure(),
                        timer.key()))
                .toList();
    }

    /** The action of a timer, empty for one of another kind. */
    Optional<Action> action(FailedTimer timer) {
        return actions.all(keys(Kind.NEXT_RUNG, List.of(timer)).map(ActionId::of).toList()).stream().findFirst();
    }

    /** The daily mail of a timer, empty for one of another kind. */
    Optional<Digest> digest(FailedTimer timer) {
        return digests(List.of(timer)).stream().findFirst();
    }

    private Map<String, OfAction> ofActions(Actor reader, List<FailedTimer> timers) {
        List<Action> known = sight.only(reader,
                actions.all(keys(Kind.NEXT_RUNG, timers).map(ActionId::of).toList()));
        Map<PlanId, Integer> numbers = plans.numbers(known.stream().map(Action::plan).toList());
        return known.stream().collect(Collectors.toMap(
                action -> action.id().toString(),
                action -> new OfAction(new ActionRef(numbers.get(action.plan()), action.number()), action.title())));
    }

    private Map<String, OfMail> ofMails(List<FailedTimer> timers) {
        List<Digest> known = digests(timers);
        Map<PersonId, Person> people = directory.people(known.stream().map(Digest::person).collect(Collectors.toSet()));
        return known.stream().collect(Collectors.toMap(
                digest -> digest.id().toString(),
                digest -> new OfMail(people.get(digest.person()).name(), digest.day())));
    }

    private List<Digest> digests(List<FailedTimer> timers) {
        return digests.all(keys(Kind.DAILY_MAIL, timers).map(UUID::fromString).toList());
    }

    private static Stream<String> keys(Kind kind, List<FailedTimer> timers) {
        return timers.stream().filter(timer -> timer.kind() == kind).map(FailedTimer::key).distinct();
    }
}
