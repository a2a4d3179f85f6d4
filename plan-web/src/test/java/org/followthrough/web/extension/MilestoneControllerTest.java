package org.followthrough.web.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.OneAct;
import org.followthrough.workflow.port.SetMilestone;
import org.junit.jupiter.api.Test;

class MilestoneControllerTest {

    private final SetMilestone milestones = mock();

    @Test
    void showsAtTheWordsThatTheyAreTooLongAndAtTheDayThatItIsTooLate() {
        given(milestones.set(any())).willReturn(Decision.refused("milestone.words-length", 200));
        assertThat(problems()).singleElement().asString().startsWith("wording: ");

        given(milestones.set(any())).willReturn(
                Decision.refused("milestone.after-deadline", LocalDate.EPOCH, LocalDate.EPOCH));
        assertThat(problems()).singleElement().asString().startsWith("due-day: ");
    }

    private List<String> problems() {
        return OneAct.problems(OneAct.browser(new MilestoneController(OneAct.pages(), milestones))
                .post().uri("/plans/1/actions/B3.1/milestone").param("wording", "Half of it.")
                .param("due.day", "1").param("due.month", "12").param("due.year", "2026").exchange());
    }
}
