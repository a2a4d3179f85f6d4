package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.browser.Invented;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SignOffAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignOffControllerTest {

    private static final String PAGE = "/plans/1/actions/B3.1/sign-off";
    private static final ActionRef ACTION = new ActionRef(1, "B3.1");

    private final ReadAction actions = mock();
    private final SignOffAction signOff = mock();
    private final ReturnAction giveBack = mock();
    private final PassSignOff pass = mock();
    private MockMvcTester browser;

    @BeforeEach
    void build() {
        ReadPeople directory = mock();
        browser = OneAct.browser(new SignOffController(OneAct.pages(actions), signOff, giveBack, pass, directory));
        given(actions.action(any(), any())).willReturn(Invented.action());
    }

    @Test
    void offersTheDecisionToWhoeverCanTakeIt() {
        assertThat(browser.get().uri(PAGE)).hasStatusOk().hasViewName("page/act-sign-off");
    }

    @Test
    void showsTheFormToNobodyElse() {
        given(actions.action(any(), any())).willReturn(Invented.action(Invented.REVIEWS, Set.of(ActionAct.WITHDRAW)));

        assertThat(browser.get().uri(PAGE)).hasFailed();
    }

    @Test
    void signsOffAndLeadsBackToTheActionWithTheGoodNews() {
        given(signOff.signOff(any())).willReturn(Decision.accepted(Stage.SIGNED_OFF));

        MvcTestResult result = browser.post().uri(PAGE).param("decision", "sign-off").param("note", "Seen.").exchange();

        assertThat(result).hasRedirectedUrl("/plans/1/actions/B3.1");
        assertThat(result).flash().containsEntry("notice", "B3.1 has been signed off and goes to audit.");
        verify(signOff).signOff(new SignOffAction.Command(OneAct.PRIYA.id(), ACTION, "Seen."));
    }

    @Test
    void returnsWithTheDayThatWasTyped() {
        given(giveBack.giveBack(any())).willReturn(Decision.accepted(Stage.IN_PROGRESS));

        browser.post().uri(PAGE).param("decision", "return").param("missing", "Two teams.")
                .param("sendAgainBy.day", "4").param("sendAgainBy.month", "12").param("sendAgainBy.year", "2026")
                .exchange();

        verify(giveBack).giveBack(
                new ReturnAction.Command(OneAct.PRIYA.id(), ACTION, "Two teams.", LocalDate.of(2026, 12, 4)));
    }

    @Test
    void asksAgainForWhatIsMissingAndDecidesNothing() {
        MvcTestResult result = browser.post().uri(PAGE).param("decision", "return").param("sendAgainBy.day", "4").exchange();

        assertThat(result).hasStatus(422).hasViewName("page/act-sign-off");
        assertThat(OneAct.problems(result)).containsExactly(
                        "missing: Say what is missing, so that the owner can put it right",
                        "sendAgainBy-month: The day to send it again must include a month");
        verifyNoInteractions(signOff, giveBack, pass);
    }

    @Test
    void ignoresWhatStandsUnderAnAnswerThatWasNotChosen() {
        given(signOff.signOff(any())).willReturn(Decision.accepted(Stage.SIGNED_OFF));

        MvcTestResult result = browser.post().uri(PAGE).param("decision", "sign-off")
                .param("sendAgainBy.day", "99").exchange();

        assertThat(result).hasRedirectedUrl("/plans/1/actions/B3.1");
    }

    @Test
    void showsTheSentenceOfTheRuleThatRefused() {
        given(signOff.signOff(any())).willReturn(Decision.refused("sign-off.by-an-owner", "B3.1"));

        MvcTestResult result = browser.post().uri(PAGE).param("decision", "sign-off").exchange();

        assertThat(OneAct.page(result).problems().with("decision"))
                .isEqualTo("You own B3.1 or have sent it for sign-off, so somebody else has to sign it off.");
    }
}
