package org.followthrough.web.extension;

import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/** A milestone that was reached, by its number, and when. */
public record MetForm(String milestone, TypedDate metOn) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    public MetForm {
        metOn = metOn == null ? TypedDate.empty() : metOn;
    }

    static MetForm empty() {
        return new MetForm(null, TypedDate.empty());
    }

    /** The number of the milestone, if one was chosen. */
    Optional<Integer> number() {
        return Optional.ofNullable(milestone).filter(typed -> NUMBER.matcher(typed).matches()).map(Integer::valueOf);
    }

    Problems problems(Words words) {
        Problems problems = number().isPresent()
                ? Problems.none()
                : Problems.of("milestone", words.say("milestone.choose"));
        return DayCheck.problems(problems, "metOn", metOn, "day.milestone-met", words);
    }
}
