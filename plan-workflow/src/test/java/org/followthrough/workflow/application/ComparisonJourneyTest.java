package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.ComparedAction;
import org.followthrough.domain.comparison.Difference;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AddActions;
import org.followthrough.workflow.port.CancelImport;
import org.followthrough.workflow.port.ChooseLivePlan;
import org.followthrough.workflow.port.FinishComparison;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadComparison;
import org.followthrough.workflow.port.ReadDates;
import org.followthrough.workflow.port.TakeOverLines;
import org.followthrough.workflow.port.UploadPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a document back into the live plan of which it is a newer copy, on a real engine and a real database. */
abstract class ComparisonJourneyTest {

    private static final String HEADER = "Theme|No.|Issue|Report Ref.|Action|Timescale|Responsibility|Progress (RAG)";
    private static final TakeOverLines.Terms TERMS = new TakeOverLines.Terms(
            ExtensionReason.STAFFING, "Two posts are empty.", "The lead checks weekly.");

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private UploadPlan upload;
    @Autowired private ChooseLivePlan choose;
    @Autowired private CancelImport cancel;
    @Autowired private ReadComparison readComparison;
    @Autowired private TakeOverLines takeOver;
    @Autowired private AddActions add;
    @Autowired private FinishComparison finish;
    @Autowired private KeptMails mails;
    @Autowired private ReadAction readAction;
    @Autowired private ReadDates readDates;
    @Autowired private Actions actions;
    @Autowired private ClockInHand clock;

    private static int copies;

    private Cast cast;
    private int document;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
    }

    @Test
    void findsNothingInACopyThatSaysTheSame() {
        read("A - Assessment|A1|Plans come late|3|Do A1.1|27 November 2026|Ines Calder; Bram Okafor|",
                "||||Do A1.2|June 2026|Ines Calder|", "||||Do A1.3 [See also action A1.2 above]|May 2026|Bram Okafor|GREEN");

        assertThat(page().comparison().isEmpty()).isTrue();
        assertThat(page().comparison().same()).isEqualTo(15);
    }

    @Test
    void takesEachLineOverByItsOwnActAndNamesTheDocument() {
        readChanged();

        List<TakeOverLines.Outcome> outcomes = takeOver(lines("A1.1"));

        assertThat(outcomes).allMatch(outcome -> outcome.decision().isAccepted());
        assertThat(readDates.ledger(cast.owner(), cast.action("A1.1")).pending().line().day())
                .isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(plan.get(cast, "A1.1").dates().agreed()).isEqualTo(LocalDate.of(2026, 11, 27));
        ReadAction.ActionPage action = readAction.action(cast.lead(), cast.action("A1.1"));
        assertThat(action.updates()).extracting(ReadAction.Update::by, ReadAction.Update::wording)
                .containsExactly(tuple("Maud Eccles", "The rota will be rolled out by 18 December 2026."));
        assertThat(action.line().declared()).isEqualTo("AMBER");
        assertThat(action.line().owners()).containsExactly("Bram Okafor", "Lotte Marsh");
        assertThat(action.history()).filteredOn(line -> line.act().equals("promise-found"))
                .extracting(ReadAction.HistoryLine::to).containsExactly("2026-12-18");
        assertThat(action.history()).filteredOn(line -> line.act().equals("line-taken-over"))
                .hasSize(4).allMatch(line -> line.why().equals("copy.csv") && line.who().equals("Maud Eccles"));
        assertThat(page().takenOver()).extracting(ReadComparison.TakenOver::action, ReadComparison.TakenOver::topic,
                ReadComparison.TakenOver::by).containsExactlyInAnyOrder(
                tuple("A1.1", Topic.TIMESCALE, "Maud Eccles"), tuple("A1.1", Topic.OWNERS, "Maud Eccles"),
                tuple("A1.1", Topic.PROGRESS, "Maud Eccles"), tuple("A1.1", Topic.COLOUR, "Maud Eccles"));
    }

    @Test
    void refusesALineThatWasTakenOverBefore() {
        readChanged();
        List<TakeOverLines.Line> lines = lines("A1.1");
        takeOver(lines);

        assertThat(takeOver(lines)).extracting(ComparisonJourneyTest::rule)
                .containsOnly("comparison.taken-over-before");
        assertThat(actions.updates(plan.get(cast, "A1.1").id())).hasSize(1);
    }

    @Test
    void refusesALineThatIsNoLongerAsItWasSeen() {
        readChanged();
        TakeOverLines.Line colour = lines("A1.1").get(3);

        assertThat(rule(takeOver(List.of(new TakeOverLines.Line("A1.1", Topic.COLOUR, "seen-otherwise"))).get(0)))
                .isEqualTo("comparison.changed-meanwhile");
        assertThat(rule(takeOver(List.of(new TakeOverLines.Line("A9.9", Topic.COLOUR, colour.mark()))).get(0)))
                .isEqualTo("comparison.changed-meanwhile");
        assertThat(takeOver(List.of(colour)).get(0).decision().isAccepted()).isTrue();
    }

    @Test
    void takesTheRestOverWhenARuleRefusesOne() {
        readChanged();
        takeOver(lines("A1.1").subList(0, 1));
        read("A - Assessment|A1|Plans come late|3|Do A1.1|18 December 2026|Ines Calder; Bram Okafor|RED");

        List<TakeOverLines.Outcome> outcomes = takeOver(lines("A1.1"));

        assertThat(outcomes).extracting(outcome -> outcome.line().topic(), ComparisonJourneyTest::rule).containsExactly(
                tuple(Topic.COLOUR, "accepted"), tuple(Topic.TIMESCALE, "extension.already-pending"));
        assertThat(readAction.action(cast.lead(), cast.action("A1.1")).line().declared()).isEqualTo("RED");
    }

    @Test
    void changesNothingThatTheWorkflowOwns() {
        read("A - Assessment|A1|Plans come late|3|Do A1.1|||", "||||Do A1.2|||",
                "||||Do A1.3 [See also action A1.2 above]|December 2026|Ines Calder|GREEN. All is done.");
        List<TakeOverLines.Line> barred = page().comparison().changed().get(0).differences().stream()
                .map(difference -> new TakeOverLines.Line("A1.3", difference.topic(), difference.mark())).toList();

        assertThat(barred).hasSize(3);
        assertThat(takeOver(barred)).extracting(ComparisonJourneyTest::rule)
                .containsOnly("comparison.not-with-owner");
        assertThat(plan.get(cast, "A1.3").stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(plan.get(cast, "A1.3").dates().baseline()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(page().takenOver()).isEmpty();
    }

    @Test
    void letsAnActionOfTheDocumentJoinTheLivePlan() {
        PersonId wilma = plan.person("Wilma Tarn", null);
        read("A - Assessment|A1|Plans come late|3|Do A1.1|||", "||||Do A1.2|||",
                "||||Name a duty lead on every ward|18 December 2026|Wilma Tarn|",
                "||||Do A1.3 [See also action A1.2 above]|||",
                "B - Staff|B1|Posts are empty|9|Fill the posts|Ongoing|Nora Quill|");
        List<AddActions.Pick> picks = picks();
        clock.set(Instant.parse("2026-11-05T09:00:00Z"));

        assertThat(picks).extracting(AddActions.Pick::paper).containsExactly("A1.3", "B1.1");
        assertThat(add(picks)).extracting(AddActions.Outcome::decision).containsExactly(
                Decision.accepted(cast.action("A1.4")), Decision.accepted(cast.action("B1.1")));

        ReadAction.ActionPage added = readAction.action(cast.lead(), cast.action("A1.4"));
        assertThat(added.line().stage()).isEqualTo(Stage.OFFERED);
        assertThat(added.dates().baseline()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(added.desks().auditor().name()).isEqualTo("Teo Lindqvist");
        assertThat(added.history()).extracting(ReadAction.HistoryLine::act, ReadAction.HistoryLine::why)
                .containsExactly(tuple("action-added", "copy.csv"));
        assertThat(readDates.ledger(cast.lead(), cast.action("A1.4")).lines().get(0).said().at())
                .isEqualTo(Instant.parse("2026-11-05T09:00:00Z"));
        assertThat(mails.take()).extracting(Notification::kind, Notification::recipient)
                .contains(tuple(NotificationKind.OFFERED, wilma));
        assertThat(accept.accept(new AcceptAction.Command(wilma, cast.action("A1.4"))).isAccepted()).isTrue();
        assertThat(readAction.action(cast.lead(), cast.action("B1.1")).line().themeName()).isEqualTo("Staff");
        assertThat(page().comparison().added()).isEmpty();
        assertThat(add(picks)).extracting(outcome -> rule(outcome.decision())).containsOnly("comparison.added-before");
        assertThat(finish.finish(cast.lead(), document)).isEqualTo(Decision.accepted(cast.plan()));
        assertThat(page().open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"31 February 2027, timescale.no-such-day", "31 December 2099, timescale.out-of-reach"})
    void addsNoActionWithADayThatNobodyCanMean(String timescale, String rule) {
        read("A - Assessment|A1|Plans come late|3|Do A1.1|||", "||||Do A1.2|||",
                "||||Do A1.3 [See also action A1.2 above]|||", "||||Fill the posts|" + timescale + "|Nora Quill|");

        assertThat(add(picks())).extracting(outcome -> rule(outcome.decision())).containsExactly(rule);
        assertThat(actions.find(cast.action("A1.4"))).isEmpty();
    }

    @Test
    void letsOnlyTheProgrammeLeadCompareAndOnlyWithALivePlan() {
        Cast draft = plan.save();
        readChanged();

        assertThatThrownBy(() -> readComparison.read(cast.owner(), document)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> takeOver.takeOver(new TakeOverLines.Command(
                cast.owner(), document, List.of(), "As written.", TERMS))).isInstanceOf(NotPermittedException.class);
        assertThat(rule(choose.choose(new ChooseLivePlan.Command(cast.lead(), document, draft.plan()))))
                .isEqualTo("comparison.not-live");
        cancel.cancel(cast.lead(), document);
        assertThat(rule(takeOver.takeOver(new TakeOverLines.Command(
                cast.lead(), document, List.of(), "As written.", TERMS)))).isEqualTo("import.closed");
    }

    private void readChanged() {
        read("A - Assessment|A1|Plans come late|3|Do A1.1|11 December 2026|Bram Okafor; Lotte Marsh|"
                        + "AMBER The rota will be rolled out by 18 December 2026.",
                "||||Do A1.2|June 2026|Ines Calder|", "||||Do A1.3 [See also action A1.2 above]|May 2026|Bram Okafor|GREEN");
    }

    /** Each time another document: one that says the same, blanks included, would be the one that is there. */
    private void read(String... rows) {
        copies++;
        List<RawTable.Row> table = new ArrayList<>();
        table.add(new RawTable.Row(1, Arrays.asList((" ".repeat(copies) + HEADER).split("\\|", -1))));
        Arrays.stream(rows).forEach(row ->
                table.add(new RawTable.Row(table.size() + 1, Arrays.asList(row.split("\\|", -1)))));
        document = ((Decision.Accepted<Integer>) upload.upload(
                new UploadPlan.Command(cast.lead(), "copy.csv", new RawTable(table)))).result();
        assertThat(choose.choose(new ChooseLivePlan.Command(cast.lead(), document, cast.plan())).isAccepted()).isTrue();
    }

    private List<AddActions.Pick> picks() {
        return page().comparison().added().stream()
                .map(added -> new AddActions.Pick(added.action().id(), added.mark())).toList();
    }

    private List<AddActions.Outcome> add(List<AddActions.Pick> picks) {
        return ((Decision.Accepted<List<AddActions.Outcome>>) add.add(
                new AddActions.Command(cast.lead(), document, picks))).result();
    }

    private ReadComparison.ComparisonPage page() {
        return readComparison.read(cast.lead(), document);
    }

    private List<TakeOverLines.Line> lines(String number) {
        ComparedAction changed = page().comparison().changed().stream()
                .filter(action -> action.product().number().equals(number)).findFirst().orElseThrow();
        return changed.differences().stream().filter(Difference::isToChoose)
                .map(difference -> new TakeOverLines.Line(number, difference.topic(), difference.mark())).toList();
    }

    private List<TakeOverLines.Outcome> takeOver(List<TakeOverLines.Line> lines) {
        return ((Decision.Accepted<List<TakeOverLines.Outcome>>) takeOver.takeOver(
                new TakeOverLines.Command(cast.lead(), document, lines, "As the document says.", TERMS))).result();
    }

    private static String rule(TakeOverLines.Outcome outcome) {
        return rule(outcome.decision());
    }

    private static String rule(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused ? refused.refusal().rule() : "accepted";
    }
}
