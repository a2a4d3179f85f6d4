package org.followthrough.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.web.form.Problems;
import org.followthrough.web.operations.TimersView.Row;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.LookAfterTimers.Kind;
import org.followthrough.workflow.port.LookAfterTimers.OfAction;
import org.followthrough.workflow.port.LookAfterTimers.OfMail;
import org.followthrough.workflow.port.LookAfterTimers.TimerLine;
import org.followthrough.workflow.port.LookAfterTimers.TimersPage;
import org.junit.jupiter.api.Test;

class TimersViewTest {

    private static final Words WORDS = Words.ofTheProduct();
    private static final UUID ID = UUID.fromString("6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1");
    private static final Optional<OfAction> ACTION = Optional.of(new OfAction(new ActionRef(2, "B3.1"), "Name a lead"));
    private static final Optional<OfMail> MAIL = Optional.of(new OfMail("Ines Calder", LocalDate.of(2026, 11, 20)));
    private static final Optional<Instant> TRIED = Optional.of(Instant.parse("2026-11-20T08:10:00Z"));

    @Test
    void leadsToTheActionWhoseRungHasNotFired() {
        assertThat(row(line(Kind.NEXT_RUNG, ACTION, Optional.empty(), TRIED, Optional.of("IllegalStateException"))))
                .isEqualTo(new Row("Next rung of the escalation", "B3.1 Name a lead", "/plans/2/actions/B3.1",
                        "6 times in vain, the last on 20 November 2026 at 8:10am",
                        "IllegalStateException. The log tells more under 4711.", "/operations/timers/" + ID + "/run"));
    }

    @Test
    void saysForWhomADailyMailWasToBeWritten() {
        assertThat(row(line(Kind.DAILY_MAIL, Optional.empty(), MAIL, TRIED, Optional.empty())))
                .isEqualTo(new Row("Daily mail", "To Ines Calder, for 20 November 2026", null,
                        "6 times in vain, the last on 20 November 2026 at 8:10am",
                        "Nobody has noted why. The log may tell more under 4711.", "/operations/timers/" + ID + "/run"));
    }

    @Test
    void saysWhatIsNotKnown() {
        Row row = row(line(Kind.RETIRED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(row.of()).isEqualTo("Of something that is gone, or that you may not see");
        assertThat(row.tried()).isEqualTo("6 times in vain");
    }

    @Test
    void offersToRunAllOnlyWhereThereAreSeveral() {
        TimerLine line = line(Kind.NEXT_RUNG, ACTION, Optional.empty(), TRIED, Optional.empty());

        assertThat(TimersView.of(new TimersPage(1, 0, 1, 1, List.of(line)), Problems.none(), WORDS).all()).isNull();
        assertThat(TimersView.of(new TimersPage(3_214, 0, 1, 65, List.of(line)), Problems.none(), WORDS).all())
                .isEqualTo("Run all 3,214 again");
    }

    private static Row row(TimerLine line) {
        return TimersView.of(new TimersPage(1, 0, 1, 1, List.of(line)), Problems.none(), WORDS).rows().get(0);
    }

    private static TimerLine line(Kind kind, Optional<OfAction> action, Optional<OfMail> mail, Optional<Instant> since,
            Optional<String> failure) {
        return new TimerLine(ID, kind, action, mail, since, 6, failure, "4711");
    }
}
