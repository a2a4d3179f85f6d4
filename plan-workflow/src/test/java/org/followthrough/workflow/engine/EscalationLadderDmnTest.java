package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.escalation.Rung.Desk.DIRECTOR;
import static org.followthrough.domain.escalation.Rung.Desk.HEAD_OF_SERVICE;
import static org.followthrough.domain.escalation.Rung.Desk.MANAGER;
import static org.followthrough.domain.escalation.Rung.Desk.OWNER;
import static org.followthrough.domain.escalation.Rung.Desk.SERVICE_MANAGER;
import static org.followthrough.domain.escalation.Rung.Unit.CALENDAR_DAYS;
import static org.followthrough.domain.escalation.Rung.Unit.WORKING_DAYS;

import java.util.List;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.workflow.application.outbound.EscalationLadder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnEngine
class EscalationLadderDmnTest {

    @Autowired
    private EscalationLadder ladder;

    @Test
    void remindsTheOwnerAndThenClimbs() {
        assertThat(ladder.rungs(false)).containsExactly(
                new Rung(-3, -30, CALENDAR_DAYS, List.of(OWNER), false),
                new Rung(-2, -10, WORKING_DAYS, List.of(OWNER), false),
                new Rung(-1, -3, WORKING_DAYS, List.of(OWNER), false),
                new Rung(1, 0, WORKING_DAYS, List.of(OWNER, MANAGER), false),
                new Rung(2, 5, WORKING_DAYS, List.of(SERVICE_MANAGER), true),
                new Rung(3, 15, WORKING_DAYS, List.of(HEAD_OF_SERVICE, SERVICE_MANAGER), true),
                new Rung(4, 30, WORKING_DAYS, List.of(DIRECTOR, SERVICE_MANAGER), true));
    }

    @Test
    void halvesTheDaysOfAMustDoIssue() {
        assertThat(ladder.rungs(true)).extracting(Rung::number).containsExactly(-3, -2, -1, 1, 2, 3, 4);
        assertThat(ladder.rungs(true)).extracting(Rung::offset).containsExactly(-15, -5, -2, 0, 2, 7, 15);
    }
}
