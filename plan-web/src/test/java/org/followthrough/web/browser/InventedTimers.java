package org.followthrough.web.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.web.form.Problems;
import org.followthrough.web.operations.TimersView;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.LookAfterTimers.Kind;
import org.followthrough.workflow.port.LookAfterTimers.OfAction;
import org.followthrough.workflow.port.LookAfterTimers.OfMail;
import org.followthrough.workflow.port.LookAfterTimers.TimerLine;
import org.followthrough.workflow.port.LookAfterTimers.TimersPage;

/** Timers that failed, as an administrator finds them. */
final class InventedTimers {

    private static final Optional<Instant> TRIED = Optional.of(Instant.parse("2026-11-20T08:10:00Z"));
    private static final Optional<String> FAILURE = Optional.of("DataIntegrityViolationException");
    private static final String KEY = "6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1";

    private InventedTimers() {
    }

    static TimersView failed(Words words) {
        OfAction action = new OfAction(new ActionRef(1, "B3.1"), "Name a duty lead on each ward for nights and weekends");
        OfMail mail = new OfMail("Ines Calder", LocalDate.of(2026, 11, 20));
        return TimersView.of(new TimersPage(3_214, 2, 1, 65, List.of(
                line(Kind.NEXT_RUNG, Optional.of(action), Optional.empty(), TRIED, FAILURE),
                line(Kind.DAILY_MAIL, Optional.empty(), Optional.of(mail), TRIED, FAILURE),
                line(Kind.RETIRED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))), Problems.none(), words);
    }

    /** None, for somebody who has pressed the button of one that was run in the meantime. */
    static TimersView none(Words words) {
        return TimersView.of(new TimersPage(0, 1, 1, 1, List.of()), Problems.of("timers", words.say("timer.not-failed")), words);
    }

    private static TimerLine line(Kind kind, Optional<OfAction> action, Optional<OfMail> mail, Optional<Instant> since,
            Optional<String> failure) {
        return new TimerLine(UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)), kind, action, mail, since,
                6, failure, KEY);
    }
}
