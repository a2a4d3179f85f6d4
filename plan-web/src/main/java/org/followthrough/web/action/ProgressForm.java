package org.followthrough.web.action;

import java.util.UUID;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/**
 * How it goes, and when the owner expects it to be done.
 *
 * @param sending names this form, which stays the same however often it is sent
 */
public record ProgressForm(String wording, TypedDate forecast, UUID sending) {

    public ProgressForm {
        sending = sending == null ? UUID.randomUUID() : sending;
        forecast = forecast == null ? TypedDate.empty() : forecast;
    }

    static ProgressForm empty() {
        return new ProgressForm("", TypedDate.empty(), null);
    }

    Problems problems(Words words) {
        Problems problems = FreeText.needed(Problems.none(), "wording", wording, "progress.say-how", words);
        return forecast.isEmpty() ? problems : DayCheck.problems(problems, "forecast", forecast, "day.expected", words);
    }
}
