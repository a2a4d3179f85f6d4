package org.followthrough.workflow.application.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.DeclaredProgress;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.ReplayCounts;
import org.followthrough.workflow.application.outbound.Timers;
import org.followthrough.workflow.application.outbound.Timers.Waiting;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadBoard;
import org.followthrough.workflow.port.ReplayPlan;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Replays a plan: whatever is due next happens next, a timer or an act of its people. */
@Component
@Profile("replay")
class Replaying implements ReplayPlan {

    private static final int ANSWERED_AFTER = 3;

    private final ReplayClock clock;
    private final ReplayCast cast;
    private final ReplayActs acts;
    private final List<Timers> timers;
    private final ReplayCounts counts;
    private final Imports imports;
    private final Plans plans;
    private final Actions actions;
    private final UploadPlan upload;
    private final SavePlan save;
    private final PublishPlan publish;
    private final ReadBoard board;
    private final WorkingCalendar calendar;

    Replaying(
            ReplayClock clock,
            ReplayCast cast,
            ReplayActs acts,
            List<Timers> timers,
            ReplayCounts counts,
            Imports imports,
            Plans plans,
            Actions actions,
            UploadPlan upload,
            SavePlan save,
            PublishPlan publish,
            ReadBoard board,
            WorkingCalendar calendar) {
        this.clock = clock;
        this.cast = cast;
        this.acts = acts;
        this.timers = timers;
        this.counts = counts;
        this.imports = imports;
        this.plans = plans;
        this.actions = actions;
        this.upload = upload;
        this.save = save;
        this.publish = publish;
        this.board = board;
        this.calendar = calendar;
    }

    @Override
    public Decision<Replay> replay(Command command) {
        Decision<DraftPlan> read = new PlanReader().read(command.table());
        if (read instanceof Decision.Refused<DraftPlan> refused) {
            return new Decision.Refused<>(refused.refusal());
        }
        DraftPlan draft = ((Decision.Accepted<DraftPlan>) read).result();
        clock.set(ReplayStory.atWorkOn(command.from()));
        cast.join();
        int plan = publish(command, draft);
        return Decision.accepted(run(command, plan, progress(draft)));
    }

    /** The plan as it was on its first day: without the progress that was printed later. */
    private int publish(Command command, DraftPlan draft) {
        int number = result(upload.upload(
                new UploadPlan.Command(cast.with(Role.PROGRAMME_LEAD), "replay", command.table())));
        Imports.Kept kept = imports.find(number).orElseThrow();
        draft.actions().filter(action -> action.progress() != null || action.rag() != null).forEach(action ->
                imports.correct(kept.id(), new Correction(action.id(), Field.PROGRESS, ""),
                        cast.with(Role.PROGRAMME_LEAD), clock.instant()));
        int plan = result(save.save(new SavePlan.Command(cast.with(Role.PROGRAMME_LEAD), number, "Replay", "Replay")));
        cast.activateOwners();
        result(publish.publish(new Publication(cast.with(Role.PROGRAMME_LEAD), plan, command.from(),
                cast.with(Role.MANAGER), cast.with(Role.SERVICE_MANAGER), cast.with(Role.HEAD_OF_SERVICE),
                cast.with(Role.DIRECTOR), cast.with(Role.AUDITOR))));
        return plan;
    }

    private static Map<String, DeclaredProgress> progress(DraftPlan draft) {
        return draft.actions().filter(action -> action.kind() == DraftAction.Kind.ACTION).collect(Collectors.toMap(
                DraftAction::id, action -> new DeclaredProgress(action.rag(), action.progress())));
    }

    private Replay run(Command command, int plan, Map<String, DeclaredProgress> progress) {
        List<Action> all = actions.ofPlan(plans.find(plan).orElseThrow().id());
        Queue<ReplayAct> story = story(all, progress, command.from());
        Map<String, Map<YearMonth, Map<Colour, Integer>>> colours = new TreeMap<>();
        for (LocalDate day = command.from(); !day.isAfter(command.until()); day = day.plusDays(1)) {
            live(plan, story, day);
            if (calendar.isWorkingDay(day)) {
                acts.answer(plan, all, calendar.plusWorkingDays(day, -ANSWERED_AFTER));
            }
            if (day.equals(YearMonth.from(day).atEndOfMonth()) || day.equals(command.until())) {
                remember(plan, YearMonth.from(day), colours);
            }
        }
        List<YearMonth> months = command.from().withDayOfMonth(1).datesUntil(command.until().plusDays(1),
                Period.ofMonths(1)).map(YearMonth::from).toList();
        return new Replay(all.size(), (int) progress.values().stream().filter(DeclaredProgress::saysDone).count(), months,
                counts.mails(), counts.rungs(), colours);
    }

    private Queue<ReplayAct> story(List<Action> all, Map<String, DeclaredProgress> progress, LocalDate from) {
        ReplayStory story = new ReplayStory(calendar, from);
        return all.stream()
                .flatMap(action -> story.of(action.number(), progress.get(action.number()), action.dates().agreed()).stream())
                .sorted(Comparator.comparing(ReplayAct::at))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Everything of one day, in its order; ends at seven in the evening. */
    private void live(int plan, Queue<ReplayAct> story, LocalDate day) {
        Instant evening = day.atTime(19, 0).atZone(WorkingCalendar.ZONE).toInstant();
        while (true) {
            Optional<Waiting> waiting = next();
            Instant timer = waiting.map(Waiting::due).orElse(Instant.MAX);
            Instant act = story.isEmpty() ? Instant.MAX : story.peek().at();
            if (timer.isAfter(evening) && act.isAfter(evening)) {
                clock.set(evening);
                return;
            }
            if (timer.isAfter(act)) {
                clock.set(act);
                acts.play(plan, story.remove());
            } else {
                clock.set(timer);
                waiting.orElseThrow().fire();
            }
        }
    }

    private Optional<Waiting> next() {
        return timers.stream().flatMap(some -> some.next().stream()).min(Comparator.comparing(Waiting::due));
    }

    private void remember(int plan, YearMonth month, Map<String, Map<YearMonth, Map<Colour, Integer>>> colours) {
        board.board(cast.with(Role.PROGRAMME_LEAD), plan).themes().forEach(theme ->
                colours.computeIfAbsent(theme.code(), first -> new LinkedHashMap<>()).put(month, theme.byColour()));
    }

    private static int result(Decision<Integer> decision) {
        if (decision instanceof Decision.Accepted<Integer> accepted) {
            return accepted.result();
        }
        throw new IllegalStateException("The plan cannot be replayed: " + decision);
    }
}
