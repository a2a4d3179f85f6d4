package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Person.State;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.application.outbound.LinkedAccounts;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.ArrangeCover;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.LinkActions;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.SetMilestone;
import org.followthrough.workflow.port.SignInByLink;
import org.followthrough.workflow.port.StaleStepException;
import org.followthrough.workflow.port.SupersedeAction;
import org.followthrough.workflow.port.UseAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two people act at once, and the rule for each looks at what the other changes. However their statements come, it ends as
 * if one of them had come after the other.
 */
abstract class HeldRowsTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
    private static final int ORDERS = 12;

    @TempDir private static Path shelf;

    @Autowired private Turns turns;
    @Autowired private SmallPlan plan;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private SignInByLink byLink;
    @Autowired private UseAccount byAccount;
    @Autowired private LinkedAccounts accounts;
    @Autowired private Directory directory;
    @Autowired private PublishPlan publish;
    @Autowired private ArrangeCover cover;
    @Autowired private Covers covers;
    @Autowired private LinkActions link;
    @Autowired private SupersedeAction supersede;
    @Autowired private ReportProgress report;
    @Autowired private AcceptAction accept;
    @Autowired private AddEvidence evidence;
    @Autowired private EvidenceRegister register;
    @Autowired private SetMilestone milestone;
    @Autowired private Milestones milestones;
    @Autowired private Actions actions;
    @Autowired private LodgeChallenge lodge;
    @Autowired private Challenges open;
    @Autowired private JdbcClient jdbc;
    @Autowired private ClockInHand clock;

    private PersonId administrator;

    @DynamicPropertySource
    static void shelf(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
    }

    @BeforeEach
    void begin() {
        clock.set(MORNING);
        jdbc.sql("delete from person_role where role = 'ADMINISTRATOR'").update();
        administrator = plan.person("Ada Winter", null, Role.ADMINISTRATOR);
    }

    @RepeatedTest(ORDERS)
    void shutSomebodyOutWhoseDetailsAreSaved(RepetitionInfo order) throws Exception {
        PersonId ines = plan.person("Ines Calder", null);

        race(order, () -> change.disable(administrator, ines),
                () -> change.change(administrator, ines, 0, details("Ines Calder-Moss")));

        assertThat(directory.person(ines).state()).isEqualTo(State.DISABLED);
    }

    @RepeatedTest(ORDERS)
    void shutSomebodyOutWhoComesInByALink(RepetitionInfo order) throws Exception {
        PersonId uma = plan.person("Uma Derry", "Fenwick Trust");
        String code = "link " + uma;
        jdbc.sql("insert into sign_in_link (id, person_id, asked_at, try_at, code_hash) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), uma.value(), MORNING.atOffset(ZoneOffset.UTC),
                        MORNING.atOffset(ZoneOffset.UTC), OneTimeCode.hash(code))
                .update();

        race(order, () -> change.disable(administrator, uma), () -> byLink.use(code).isPresent());

        assertThat(directory.person(uma).state()).isEqualTo(State.DISABLED);
    }

    @RepeatedTest(ORDERS)
    void shutSomebodyOutWhoComesInByAnAccount(RepetitionInfo order) throws Exception {
        PersonId rhys = plan.person("Rhys Pemberton", null);
        OrganisationAccount account = new OrganisationAccount("https://sign-in.thornmere.example", rhys.toString());
        accounts.link(account, rhys, MORNING);

        race(order, () -> change.disable(administrator, rhys),
                () -> byAccount.signIn(account, Optional.of(Set.of(Role.MANAGER))));

        assertThat(directory.person(rhys).state()).isEqualTo(State.DISABLED);
    }

    @RepeatedTest(ORDERS)
    void shutSomebodyOutWhoTakesAnInvitationUp(RepetitionInfo order) throws Exception {
        PersonId lotte = ((Decision.Accepted<PersonId>) change.add(administrator, Person.Kind.PERSON,
                new Details("Lotte Marsh", UUID.randomUUID() + "@thornmere.example", "", null, null, Set.of()))).result();
        String code = ((Decision.Accepted<String>) invite.invite(administrator, lotte)).result();

        race(order, () -> change.disable(administrator, lotte), () -> invite.takeUp(code, "lantern pier harbour tide"));

        assertThat(directory.person(lotte).state()).isEqualTo(State.DISABLED);
    }

    @RepeatedTest(ORDERS)
    void leaveAnAdministratorWhereTwoTakeEachOthersRole(RepetitionInfo order) throws Exception {
        PersonId other = plan.person("Bea Lowry", null, Role.ADMINISTRATOR);

        race(order, () -> change.change(administrator, other, 0, details("Bea Lowry")),
                () -> change.disable(other, administrator));

        assertThat(directory.withRole(Role.ADMINISTRATOR)).filteredOn(Person::isActive).hasSize(1);
    }

    @RepeatedTest(ORDERS)
    void saveOneOfTwoFormsThatWereShownTheSame(RepetitionInfo order) throws Exception {
        PersonId ines = plan.person("Ines Calder", null);

        List<String> ends = race(order, () -> change.change(administrator, ines, 0, details("Ines Calder-Moss")),
                () -> change.change(administrator, ines, 0, details("Ines Hale")));

        assertThat(ends).containsExactlyInAnyOrder("done", "person.moved-on");
        assertThat(directory.person(ines).name()).isEqualTo(ends.get(0).equals("done") ? "Ines Calder-Moss" : "Ines Hale");
    }

    @RepeatedTest(ORDERS)
    void letNobodyBeCoveredTwiceOnOneDay(RepetitionInfo order) throws Exception {
        Cast cast = live();

        List<String> ends = race(order, () -> cover.ask(absence(cast.owner(), cast.other())),
                () -> cover.ask(absence(cast.owner(), cast.manager())));

        assertThat(ends).containsExactlyInAnyOrder("done", "cover.covered-already");
    }

    @RepeatedTest(ORDERS)
    void askNobodyToStandInWhoIsShutOut(RepetitionInfo order) throws Exception {
        Cast cast = live();

        race(order, () -> cover.ask(absence(cast.owner(), cast.other())), () -> change.disable(administrator, cast.other()));

        assertThat(covers.concerning(cast.other())).noneMatch(Cover::isOpen);
    }

    @RepeatedTest(ORDERS)
    void closeNoCircleOfLinks(RepetitionInfo order) throws Exception {
        Cast cast = live();

        List<String> ends = race(order, () -> link.add(dependency(cast, "A1.1", "A1.2")),
                () -> link.add(dependency(cast, "A1.2", "A1.1")));

        assertThat(ends).containsExactlyInAnyOrder("done", "link.closes-circle");
    }

    @RepeatedTest(ORDERS)
    void leaveOneOfTwoActionsThatAreToReplaceEachOther(RepetitionInfo order) throws Exception {
        Cast cast = live();

        List<String> ends = race(order, () -> supersede.supersede(replacement(cast, "A1.1", "A1.2")),
                () -> supersede.supersede(replacement(cast, "A1.2", "A1.1")));

        assertThat(ends).containsOnlyOnce("done");
        assertThat(List.of("A1.1", "A1.2")).filteredOn(number -> plan.get(cast, number).stage() == Stage.SUPERSEDED)
                .hasSize(1);
    }

    @RepeatedTest(ORDERS)
    void takeAFormInOnceThatIsSentTwice(RepetitionInfo order) throws Exception {
        Cast cast = live();
        PersonId board = plan.person("Gil Moray", null, Role.BOARD);
        UUID sending = UUID.randomUUID();

        List<String> reports = race(order, () -> report.reportProgress(report(cast, sending)),
                () -> report.reportProgress(report(cast, sending)));
        List<String> challenges = race(order, () -> lodge.lodge(challenge(cast, board, sending)),
                () -> lodge.lodge(challenge(cast, board, sending)));

        assertThat(reports).containsExactly("done", "done");
        assertThat(actions.updates(plan.get(cast, "A1.1").id())).hasSize(1);
        assertThat(challenges).containsExactly("done", "done");
        assertThat(open.openIn(plan.get(cast, "A1.1").plan())).hasSize(1);
    }

    @RepeatedTest(ORDERS)
    void keepWhatIsGivenTwiceOnce(RepetitionInfo order) throws Exception {
        Cast cast = live();
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));

        List<String> pieces = race(order, () -> evidence.add(statement(cast)), () -> evidence.add(statement(cast)));
        List<String> dates = race(order, () -> milestone.set(halfWay(cast)), () -> milestone.set(halfWay(cast)));

        assertThat(pieces).containsExactly("done", "done");
        assertThat(register.of(plan.get(cast, "A1.1").id())).hasSize(1);
        assertThat(dates).containsExactly("done", "done");
        assertThat(milestones.of(plan.get(cast, "A1.1").id())).filteredOn(one -> one.written().equals("Half of it"))
                .hasSize(1);
    }

    private Cast live() {
        Cast cast = plan.save(List.of("A1.1", "A1.2"));
        publish.publish(cast.publication());
        return cast;
    }

    private static ArrangeCover.Request absence(PersonId absent, PersonId stand) {
        return new ArrangeCover.Request(absent, absent, stand, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 20));
    }

    private static LinkActions.Command dependency(Cast cast, String from, String to) {
        return new LinkActions.Command(cast.lead(), cast.action(from), to, ActionLink.Kind.DEPENDS_ON);
    }

    private static SupersedeAction.Command replacement(Cast cast, String ended, String living) {
        return new SupersedeAction.Command(cast.lead(), cast.action(ended), cast.action(living), "The same in other words.");
    }

    private static ReportProgress.Command report(Cast cast, UUID sending) {
        return new ReportProgress.Command(cast.owner(), cast.action("A1.1"), "Half of it.", null, sending);
    }

    private static AddEvidence.Command statement(Cast cast) {
        return new AddEvidence.Command(cast.owner(), cast.action("A1.1"), "Minutes", null, new AddEvidence.Statement("Seen."));
    }

    private static SetMilestone.Command halfWay(Cast cast) {
        return new SetMilestone.Command(cast.owner(), cast.action("A1.1"), LocalDate.of(2026, 11, 9), "Half of it");
    }

    private static LodgeChallenge.Command challenge(Cast cast, PersonId board, UUID sending) {
        return new LodgeChallenge.Command(board, cast.plan(), Challenged.action("A1.1"), "Who saw it?", sending);
    }

    private List<String> race(RepetitionInfo order, Callable<?> one, Callable<?> other) throws Exception {
        return turns.race(order.getCurrentRepetition(), outcome(one), outcome(other));
    }

    private static Callable<String> outcome(Callable<?> act) {
        return () -> {
            try {
                return act.call() instanceof Decision.Refused<?> refused ? refused.refusal().rule() : "done";
            } catch (StaleStepException overtaken) {
                return "too late";
            }
        };
    }

    private static Details details(String name) {
        return new Details(name, "", "", null, null, Set.of());
    }
}
