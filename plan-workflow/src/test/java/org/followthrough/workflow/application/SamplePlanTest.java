package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.ReadBoard;
import org.followthrough.workflow.port.ReadBoard.BoardPage;
import org.followthrough.workflow.port.ReadPlan;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The sample through the real use cases; each test loads it into an empty database and leaves nothing behind. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:sample;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@Transactional
@TestMethodOrder(MethodOrderer.MethodName.class)
class SamplePlanTest {

    @Autowired private LoadSamplePlan sample;
    @Autowired private LoadingSample loading;
    @Autowired private Plans plans;
    @Autowired private Actions actions;
    @Autowired private Directory directory;
    @Autowired private ReadPlan readPlan;
    @Autowired private ReadBoard readBoard;
    @Autowired private WorkingCalendar calendar;
    @Autowired private ClockInHand clock;

    @Test
    void hasActionsAtEveryStageAndLateOnes() {
        load();

        Plan plan = plans.all().get(0);
        Map<Stage, Long> stages = actions.ofPlan(plan.id()).stream()
                .collect(Collectors.groupingBy(Action::stage, Collectors.counting()));
        assertThat(stages).containsOnlyKeys(
                Stage.OFFERED, Stage.IN_PROGRESS, Stage.SUBMITTED, Stage.SIGNED_OFF, Stage.CONFIRMED, Stage.WITHDRAWN);
        assertThat(stages.values()).allMatch(count -> count >= 1);
        assertThat(actions.ofPlan(plan.id())).hasSize(58);
        assertThat(plans.themes(plan.id())).hasSize(6);
        assertThat(colours(plan)).contains(Colour.CHECKED, Colour.DONE_NOT_CHECKED, Colour.ON_TRACK, Colour.AT_RISK,
                Colour.OFF_TRACK, Colour.NOT_STARTED, Colour.CLOSED_NOT_DONE);
    }

    @Test
    void hasPeopleForEveryRoleWhoAreStillToBeInvited() {
        PersonId administrator = load();

        for (Role role : Role.values()) {
            assertThat(directory.withRole(role)).as(role.name()).anyMatch(person -> person.email() != null);
        }
        assertThat(directory.everybody()).filteredOn(person -> !person.id().equals(administrator))
                .allMatch(person -> person.state() == Person.State.NOT_YET_INVITED);
    }

    @Test
    void hasPeopleForEveryRoleWhoCanActInADemonstration() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        loading.loadForDemonstration();

        for (Role role : Role.values()) {
            assertThat(directory.withRole(role)).as(role.name()).anyMatch(Person::isActive);
        }
        assertThat(directory.everybody().stream().filter(person -> person.state() == Person.State.NOT_YET_INVITED))
                .extracting(Person::name).containsExactlyInAnyOrder("Hana Wozniak", "Quality Assurance Group");
    }

    @Test
    void countsForTheBoardAsManyAsThePlanLists() {
        load();
        Plan plan = plans.all().get(0);
        PersonId lead = lead();

        BoardPage board = readBoard.board(lead, plan.number());

        assertThat(readPlan.plan(lead, plan.number(), filter(true)).shown()).isEqualTo(board.claimed());
        for (Colour colour : Colour.values()) {
            assertThat(readPlan.plan(lead, plan.number(), filter(false, colour)).shown()).as(colour.name())
                    .isEqualTo(board.byColour().getOrDefault(colour, 0));
        }
        assertThat(readPlan.plan(lead, plan.number(), filter(true, Colour.AT_RISK)).shown())
                .as("claimed, and late all the same").isPositive();
    }

    @Test
    void namesToPeopleOfAnotherAgencyOnlyTheThemesOfTheirActions() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        loading.loadForDemonstration();
        PersonId lead = lead();
        Plan plan = plans.all().get(0);
        List<Theme> themes = plans.themes(plan.id());
        PersonId partner = directory.withRole(Role.PARTNER).stream()
                .map(Person::id)
                .filter(person -> !codes(plan, person).equals(codes(plan, lead)))
                .findFirst().orElseThrow();

        assertThat(codes(plan, lead)).containsExactlyElementsOf(themes.stream().map(Theme::code).toList());
        assertThat(codes(plan, partner)).isNotEmpty().containsExactlyElementsOf(themes.stream()
                .map(Theme::code)
                .filter(code -> readPlan.plan(partner, plan.number(), PlanFilter.everything()).parts().stream()
                        .anyMatch(part -> part.theme().code().equals(code)))
                .toList());
    }

    @Test
    void isLoadedByAnAdministratorIntoNothingElse() {
        PersonId lead = person("Maud Stray", Role.PROGRAMME_LEAD);
        assertThat(sample.isOffered(lead)).isFalse();
        assertThat(sample.load(lead)).isEqualTo(Decision.refused("person.only-administrator"));

        PersonId administrator = load();

        assertThat(sample.isOffered(administrator)).isFalse();
        assertThat(sample.load(administrator)).isEqualTo(Decision.refused("sample.only-at-first"));
    }

    @Test
    void readsOnAnyDay() {
        for (String day : List.of("2026-11-28T12:00:00Z", "2026-12-31T23:59:00Z", "2027-02-28T00:00:00Z")) {
            SamplePlan plan = SamplePlan.read(calendar.dayOf(Instant.parse(day)));
            assertThat(plan.table().rows()).hasSize(59);
            assertThat(plan.story()).isSortedAccordingTo(
                    (one, other) -> Integer.compare(other.daysAgo(), one.daysAgo()));
        }
    }

    private PersonId load() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        PersonId administrator = person("Ada Stray", Role.ADMINISTRATOR);
        assertThat(sample.isOffered(administrator)).isTrue();
        assertThat(sample.load(administrator).isAccepted()).isTrue();
        return administrator;
    }

    private static PlanFilter filter(boolean claimed, Colour... colours) {
        return new PlanFilter("", Set.of(), Set.of(colours), claimed, null, PlanFilter.Sort.NUMBER, 1);
    }

    private List<Colour> colours(Plan plan) {
        return readPlan.plan(lead(), plan.number(), PlanFilter.everything()).themes().stream()
                .flatMap(theme -> theme.byColour().entrySet().stream())
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    /** Somebody who can sign in, whether or not the people of the sample have been invited. */
    private PersonId lead() {
        return person("Maud Stray", Role.PROGRAMME_LEAD);
    }

    private List<String> codes(Plan plan, PersonId person) {
        return readPlan.plan(person, plan.number(), PlanFilter.everything()).themes().stream()
                .map(ThemeCounts::code)
                .toList();
    }

    private PersonId person(String name, Role... roles) {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.PERSON, name, null, null, null, null, Set.of(roles),
                Person.State.ACTIVE));
        return id;
    }
}
