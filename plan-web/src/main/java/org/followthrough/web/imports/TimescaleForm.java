package org.followthrough.web.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.followthrough.domain.recurring.Frequency;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/**
 * What an open-ended timescale becomes. Fields under an answer that was not chosen are ignored.
 *
 * @param becomes   a dated deliverable, a recurring check, or both
 * @param frequency how often it is checked, as the name of a {@link Frequency}
 * @param relaxes   {@code yes} when three checks kept in a row make it yearly
 */
public record TimescaleForm(String becomes, TypedDate day, String frequency, String relaxes) {

    static final String DAY = "day";
    static final String CHECK = "check";
    static final String BOTH = "both";

    public TimescaleForm {
        day = day == null ? TypedDate.empty() : day;
    }

    /** The proposal, with the date that the timescale holds already. */
    static TimescaleForm proposing(Regularity proposal, LocalDate day) {
        return new TimescaleForm(day == null ? CHECK : BOTH, day == null ? TypedDate.empty() : TypedDate.of(day),
                proposal.frequency().name(), null);
    }

    public boolean isRelaxing() {
        return "yes".equals(relaxes);
    }

    Optional<Frequency> period() {
        return Arrays.stream(Frequency.values()).filter(one -> one.name().equals(frequency)).findFirst();
    }

    /** The timescale in words; only for a form without problems. */
    String written() {
        LocalDate deliverable = CHECK.equals(becomes) ? null : day.date().orElseThrow();
        Regularity check = DAY.equals(becomes) ? null : new Regularity(period().orElseThrow(), isRelaxing());
        return Regularity.written(deliverable, check);
    }

    Problems problems(Words words) {
        if (!DAY.equals(becomes) && !CHECK.equals(becomes) && !BOTH.equals(becomes)) {
            return Problems.of("becomes", words.say("imports.timescale.choose"));
        }
        Problems problems = Problems.none();
        if (!CHECK.equals(becomes)) {
            problems = DayCheck.problems(problems, "day", day, "day.deliverable", words);
        }
        return !DAY.equals(becomes) && period().isEmpty()
                ? problems.and("frequency", words.say("imports.timescale.choose-period"))
                : problems;
    }
}
