package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ProposeClosing;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadBoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.BoardPaper;
import org.followthrough.workflow.port.ReadBoardPaper.Change;
import org.followthrough.workflow.port.ReadBoardPaper.Question;
import org.followthrough.workflow.port.ReadBoardPaper.Standing;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.TakeBoardPaper;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of a board, meeting after meeting, on a real engine and a real database. */
abstract class BoardPaperJourneyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 12);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 10);

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SignOffAction signOff;
    @Autowired private ConfirmAction confirm;
    @Autowired private WithdrawAction withdraw;
    @Autowired private ProposeClosing propose;
    @Autowired private ReadBoardPaper papers;
    @Autowired private TakeBoardPaper take;
    @Autowired private ClockInHand clock;

    private Cast cast;

    @BeforeEach
    void publish() {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        cast = plan.save();
        publish.publish(cast.publication());
        clock.set(Instant.parse("2026-11-05T09:00:00Z"));
        signOff.signOff(new SignOffAction.Command(cast.manager(), cast.action("A1.3"), ""));
        clock.set(Instant.parse("2026-11-06T15:00:00Z"));
    }

    @Test
    void tellsFromOnePaperToTheNextExactlyWhatWasDone() {
        BoardPaper first = taken(FIRST);
        clock.set(Instant.parse("2026-11-06T15:00:01Z"));
        confirm.confirm(new ConfirmAction.Command(cast.auditor(), cast.action("A1.3"), ProofLevel.DOCUMENTS, "Seen."));
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        withdraw.withdraw(new WithdrawAction.Command(cast.lead(), cast.action("A1.2"), "Is in A1.1."));

        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        BoardPaper second = taken(SECOND);

        assertThat(first.changes()).containsExactly(new Change("signed-off", List.of("A1.3")));
        assertThat(first.last()).isNull();
        assertThat(first.since()).isEqualTo("2026-11-02");
        assertThat(second.changes()).containsExactly(
                new Change("confirmed", List.of("A1.3")), new Change("withdrawn", List.of("A1.2")));
        assertThat(second.since()).isEqualTo("2026-11-06");
        assertThat(second.last()).extracting(ReadBoardPaper.LastPaper::meeting, ReadBoardPaper.LastPaper::standing)
                .containsExactly(FIRST, Standing.of(first.board()));
        assertThat(second.board()).extracting("claimed", "checked").containsExactly(1, 1);
    }

    @Test
    void tellsTheSameAgainWhenAPaperIsMadeAgainForItsMeeting() {
        taken(FIRST);
        clock.set(Instant.parse("2026-11-07T09:00:00Z"));
        confirm.confirm(new ConfirmAction.Command(cast.auditor(), cast.action("A1.3"), ProofLevel.DOCUMENTS, "Seen."));

        clock.set(Instant.parse("2026-11-09T09:00:00Z"));
        assertThat(taken(FIRST).changes()).extracting(Change::act).containsExactly("confirmed", "signed-off");
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        assertThat(taken(SECOND).changes()).isEmpty();
    }

    @Test
    void countsFromTheDayThatSomebodyAsksFor() {
        taken(FIRST);
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));

        BoardPaper since = papers.paper(new Question(cast.lead(), cast.plan(), SECOND, LocalDate.of(2026, 11, 5)));

        assertThat(since.changes()).containsExactly(new Change("signed-off", List.of("A1.3")));
        assertThat(since.last()).isNull();
    }

    @Test
    void asksForTheDecisionOnAProposedClosing() {
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        propose.propose(new ProposeClosing.Command(cast.owner(), cast.action("A1.1"), Closing.Kind.NOT_PURSUED,
                LocalDate.of(2027, 5, 31), "The building is given up."));

        assertThat(taken(FIRST).closings()).extracting(ReadBoardPaper.ProposedClosing::action,
                ReadBoardPaper.ProposedClosing::until).containsExactly(tuple("A1.1", LocalDate.of(2027, 5, 31)));
    }

    @Test
    void remembersOnlyWhatTheProgrammeLeadTakes() {
        PersonId board = plan.person("Edmund Vane", null, Role.BOARD);
        BoardPaper copy = papers.paper(new Question(board, cast.plan(), FIRST, null));
        take.take(new TakeBoardPaper.Command(board, copy, FIRST));

        assertThat(papers.paper(new Question(cast.lead(), cast.plan(), SECOND, null)).last()).isNull();
    }

    @Test
    void isNotForPeopleWhoSeeOnlyAPartOfThePlan() {
        assertThatThrownBy(() -> papers.paper(new Question(cast.partner(), cast.plan(), FIRST, null)))
                .isInstanceOf(NotFoundException.class);
        Cast draft = plan.save();
        assertThatThrownBy(() -> papers.paper(new Question(draft.lead(), draft.plan(), FIRST, null)))
                .isInstanceOf(NotFoundException.class);
    }

    private BoardPaper taken(LocalDate meeting) {
        BoardPaper paper = papers.paper(new Question(cast.lead(), cast.plan(), meeting, null));
        take.take(new TakeBoardPaper.Command(cast.lead(), paper, meeting));
        return paper;
    }
}
