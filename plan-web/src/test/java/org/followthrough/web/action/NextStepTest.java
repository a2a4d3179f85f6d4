package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.followthrough.web.browser.Invented;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final Words WORDS = Words.ofTheProduct();
    private static final ActionPage ESCALATED = Invented.action();

    @Test
    void tellsEverybodyWhoOwesAnAnswerToTheEscalation() {
        String owed = "An answer to the escalation is owed by Sana Qureshi, the service manager: "
                + "it reached rung 2 on 7 November 2026.";

        assertThat(NextStep.of(ESCALATED, WORDS).owed()).isEqualTo(owed);
        assertThat(step().owed()).as("whoever can do nothing").isEqualTo(owed);
    }

    @Test
    void asksTheServiceManagerForItInstead() {
        NextStep step = step(ActionAct.ANSWER_ESCALATION);

        assertThat(step.title()).isEqualTo("Your answer is needed");
        assertThat(step.owed()).isNull();
    }

    @Test
    void tellsTheManagerOfWhatThePlanDeclaredThatNobodySentIt() {
        assertThat(NextStep.of(Invented.declared(), WORDS).text())
                .isEqualTo("The plan declared this as done when it went live on 7 April 2026. Nobody has sent anything.");
        assertThat(NextStep.of(ESCALATED, WORDS).text()).isEqualTo("Tom Adeyemi sent this for sign-off on 19 November 2026.");
    }

    private static NextStep step(ActionAct... may) {
        return NextStep.of(Invented.action(ESCALATED.line(), Set.of(may)), WORDS);
    }
}
