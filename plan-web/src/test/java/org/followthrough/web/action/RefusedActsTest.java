package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.BlockAction;
import org.followthrough.workflow.port.ClaimDoneAnotherWay;
import org.followthrough.workflow.port.DeclineAction;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.ProposeClosing;
import org.followthrough.workflow.port.ReadBlockages;
import org.followthrough.workflow.port.ReadClosing;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.SupersedeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** At which control a page shows the sentence of a rule that refused. */
class RefusedActsTest {

    private static final String ACTION = "/plans/1/actions/B3.1/";
    private static final LocalDate DAY = LocalDate.of(2099, 1, 1);

    private final AddEvidence evidence = mock();
    private final ReturnAction giveBack = mock();
    private final PassSignOff pass = mock();
    private final SupersedeAction supersede = mock();
    private final ProposeClosing propose = mock();
    private final BlockAction block = mock();
    private final AnswerEscalation answer = mock();
    private final DeclineAction decline = mock();
    private final ReportProgress progress = mock();

    @ParameterizedTest
    @CsvSource({"evidence.frozen,kind", "evidence.title-length,title", "evidence.happened-ahead,happenedOn-day",
        "evidence.no-web-address,link", "evidence.empty-file,file", "evidence.too-large,file",
        "evidence.type-not-accepted,file", "evidence.name-contradicts-content,file",
        "evidence.declared-contradicts-content,file", "evidence.archive-broken,file", "upload.too-many,file"})
    void showsWhatIsWrongWithEvidenceWhereItIs(String rule, String control) throws IOException {
        given(evidence.add(any())).willReturn(refused(rule));

        assertThat(controls(OneAct.browser(new EvidenceController(OneAct.pages(), evidence))
                .post().uri(ACTION + "evidence").param("kind", "statement").param("title", "Minutes")
                .param("statement", "Seen.")))
                .containsExactly(control);
    }

    @ParameterizedTest
    @CsvSource({"return.only-manager,decision", "return.date-not-ahead,sendAgainBy-day",
        "day.too-far-ahead,sendAgainBy-day"})
    void showsWhatIsWrongWithAReturn(String rule, String control) {
        given(giveBack.giveBack(any())).willReturn(refused(rule));

        assertThat(controls(sign("return", "missing", "Two teams."))).containsExactly(control);
    }

    @Test
    void showsWhatIsWrongWithTheManagerToWhomItIsPassedOn() {
        given(pass.passOn(any())).willReturn(refused("pass-on.to-no-manager"));

        assertThat(controls(sign("pass-on", "manager", OneAct.PRIYA.id().toString()))).containsExactly("manager");
    }

    private MockMvcRequestBuilder sign(String decision, String field, String value) {
        return OneAct.browser(new SignOffController(
                        OneAct.pages(), mock(SignOffAction.class), giveBack, pass, mock(ReadPeople.class)))
                .post().uri(ACTION + "sign-off").param("decision", decision).param(field, value);
    }

    @ParameterizedTest
    @CsvSource({"close.proposed-already,how", "close.until-too-far,until-day", "close.until-not-ahead,until-day"})
    void showsWhatIsWrongWithAClosing(String rule, String control) {
        given(propose.propose(any())).willReturn(refused(rule));

        assertThat(controls(day(close("risk-accepted"), "until"))).containsExactly(control);
    }

    @Test
    void showsWhatIsWrongWithTheActionThatTakesItsPlace() {
        given(supersede.supersede(any())).willReturn(refused("supersede.by-itself"));

        assertThat(controls(close("superseded").param("livingOne", "1/B3.1"))).containsExactly("livingOne");
    }

    private MockMvcRequestBuilder close(String how) {
        return OneAct.browser(new CloseController(
                        OneAct.pages(), supersede, mock(ClaimDoneAnotherWay.class), propose, mock(ReadClosing.class)))
                .post().uri(ACTION + "close").param("how", how).param("reason", "No longer needed.");
    }

    @ParameterizedTest
    @CsvSource({"blocked.only-manager,answer", "blocked.review-out-of-reach,review-day"})
    void showsWhatIsWrongWithTheReviewOfABlockage(String rule, String control) {
        given(block.agree(any(), any())).willReturn(refused(rule));

        assertThat(controls(day(OneAct.browser(new BlockedController(OneAct.pages(), block, mock(ReadBlockages.class)))
                .post().uri(ACTION + "blocked").param("step", "decide").param("answer", "agree"), "review")))
                .containsExactly(control);
    }

    @ParameterizedTest
    @CsvSource({"intervene.not-the-first,answer", "intervene.date-too-far,newDate-day",
        "intervene.date-not-ahead,newDate-day"})
    void showsWhatIsWrongWithTheDateOfAServiceManager(String rule, String control) {
        given(answer.answer(any())).willReturn(refused(rule));

        assertThat(controls(day(OneAct.browser(new AnswerController(OneAct.pages(), answer, mock(ReadPeople.class)))
                .post().uri(ACTION + "answer").param("answer", "new-date").param("wording", "Two have left."), "newDate")))
                .containsExactly(control);
    }

    @ParameterizedTest
    @CsvSource({"decline.only-owner,answer", "decline.date-not-ahead,proposed-day", "day.too-far-ahead,proposed-day"})
    void showsWhatIsWrongWithTheDateThatAnOwnerProposes(String rule, String control) {
        given(decline.decline(any())).willReturn(refused(rule));

        assertThat(controls(day(OneAct.browser(new AcceptController(OneAct.pages(), mock(AcceptAction.class), decline))
                .post().uri(ACTION + "accept").param("answer", "decline").param("reason", "Not ours."), "proposed")))
                .containsExactly(control);
    }

    @ParameterizedTest
    @CsvSource({"progress.not-with-owner,wording", "progress.forecast-has-passed,forecast-day",
        "day.too-far-ahead,forecast-day"})
    void showsWhatIsWrongWithTheDayThatAnOwnerExpects(String rule, String control) {
        given(progress.reportProgress(any())).willReturn(refused(rule));

        assertThat(controls(day(OneAct.browser(new ProgressController(OneAct.pages(), progress))
                .post().uri(ACTION + "progress").param("wording", "Half of it."), "forecast"))).containsExactly(control);
    }

    private static Decision<Stage> refused(String rule) {
        return Decision.refused(rule, DAY, DAY, DAY, DAY);
    }

    private static MockMvcRequestBuilder day(MockMvcRequestBuilder form, String field) {
        return form.param(field + ".day", "1").param(field + ".month", "1").param(field + ".year", "2099");
    }

    private static List<String> controls(MockMvcRequestBuilder form) {
        return OneAct.problems(form.exchange()).stream().map(problem -> problem.replaceFirst(": .*", "")).toList();
    }
}
