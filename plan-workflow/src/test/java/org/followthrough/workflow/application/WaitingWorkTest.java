package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.WaitingWork;
import org.followthrough.workflow.application.outbound.WaitingWork.Beside;
import org.followthrough.workflow.application.outbound.WaitingWork.Bounds;
import org.followthrough.workflow.application.outbound.WaitingWork.Everything;
import org.followthrough.workflow.application.outbound.WaitingWork.Found;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says waits for people is what the rules say, whatever has been done to the actions. */
abstract class WaitingWorkTest {

    private static final int PLANS = Integer.getInteger("walk.plans", 4);
    private static final int ACTIONS = 40;
    private static final int SIZE = 7;

    @Autowired private SmallPlan plan;
    @Autowired private JdbcClient jdbc;
    @Autowired private Actions actions;
    @Autowired private WaitingWork waiting;
    @Autowired private BoundsOfWork bounds;
    @Autowired private SummariesOfActions summaries;
    @Autowired private LinesOfActions lines;
    @Autowired private AskedChecks asked;
    @Autowired private WaitingByTheRules rules;
    @Autowired private Sight sight;
    @Autowired @Qualifier("whoseTurn") private InitializingBean turns;
    @Autowired @Qualifier("owedAnswers") private InitializingBean answers;
    @Autowired private ClockInHand clock;

    private final Random random = new Random(20261129);
    private final Set<Task> seen = EnumSet.noneOf(Task.class);
    private final Set<Urgency> urgencies = EnumSet.noneOf(Urgency.class);
    private int late;

    @Test
    void saysOfEverybodyWhatTheRulesSay() throws Exception {
        for (int one = 0; one < PLANS; one++) {
            clock.set(Instant.parse("2027-03-25T09:00:00Z").plusSeconds(86_400L * random.nextInt(12)));
            RandomFacts facts = new RandomFacts(jdbc, plan, random, clock.instant());
            Cast cast = facts.fill(plan.save(IntStream.rangeClosed(1, ACTIONS).mapToObj(number -> "A1." + number).toList()));
            turns.afterPropertiesSet();
            answers.afterPropertiesSet();
            List<Action> all = facts.ids().stream().map(actions::byId).toList();
            assertThat(summaries.of(facts.ids())).as("what lists say without knowing actions whole").isEqualTo(
                    lines.of(all).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, line -> line.getValue().summary())));
            facts.people(cast).forEach(person -> compare(person, all));
        }
        assertThat(seen).as("every kind of task was asked of somebody").isEqualTo(EnumSet.allOf(Task.class));
        assertThat(urgencies).isEqualTo(EnumSet.allOf(Urgency.class));
        assertThat(late).as("something was late at somebody's desk").isPositive();
    }

    private void compare(PersonId person, List<Action> all) {
        Actor actor = sight.known(person);
        Bounds today = bounds.today();
        Map<ActionId, Instant> checks = asked.since(waiting.around(actor, today).checks());
        List<TaskAt> expected = rules.tasks(actor, all);
        compare(actor, today, checks, EnumSet.allOf(Task.class), expected);
        compare(actor, today, checks, Task.DECISIONS, expected);

        Everything everything = waiting.everything(actor, today, checks, 1, SIZE);
        assertThat(everything.found()).isEqualTo(waiting.tasks(actor, today, checks, EnumSet.allOf(Task.class), 1, SIZE));
        Beside beside = everything.beside();
        assertThat(beside.late().some()).containsExactlyElementsOf(first(rules.late(actor, all)));
        assertThat(beside.late().all()).isEqualTo(rules.late(actor, all).size());
        assertThat(beside.elsewhere().some()).containsExactlyElementsOf(first(rules.elsewhere(actor, all)));
        assertThat(beside.elsewhere().all()).isEqualTo(rules.elsewhere(actor, all).size());
        assertThat(beside.confirmed().some()).containsExactlyElementsOf(first(rules.confirmed(actor, all)));
        assertThat(beside.nextDue()).isEqualTo(rules.nextDue(actor, all));
        late += beside.late().all();
    }

    private void compare(
            Actor actor, Bounds today, Map<ActionId, Instant> checks, Set<Task> kinds, List<TaskAt> every) {
        List<TaskAt> expected = every.stream().filter(task -> kinds.contains(task.task())).toList();
        List<TaskAt> read = new ArrayList<>();
        for (int page = 1; page <= pages(expected); page++) {
            Found found = waiting.tasks(actor, today, checks, kinds, page, SIZE);
            read.addAll(found.tasks());
            assertThat(found.kinds()).isEqualTo(every.stream().collect(
                    Collectors.groupingBy(TaskAt::task, Collectors.summingInt(one -> 1))));
            assertThat(found.late()).isEqualTo(
                    (int) expected.stream().filter(task -> task.urgency() == Urgency.OVERDUE).count());
        }
        assertThat(read).containsExactlyElementsOf(expected);
        assertThat(waiting.tasks(actor, today, checks, kinds, 1_000, SIZE).tasks())
                .as("a page behind the last").isEqualTo(read.subList((pages(read) - 1) * SIZE, read.size()));
        expected.forEach(task -> {
            seen.add(task.task());
            urgencies.add(task.urgency());
        });
    }

    private static int pages(List<TaskAt> tasks) {
        return Math.max(1, (tasks.size() + SIZE - 1) / SIZE);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(10, all.size()));
    }
}
