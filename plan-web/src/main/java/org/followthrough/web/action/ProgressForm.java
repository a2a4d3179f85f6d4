package org.followthrough.web.action;

import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/** How it goes, and when the owner expects it to be done. */
public record ProgressForm(String wording, TypedDate forecast) {

    public ProgressForm {
        forecast = forecast == null ? TypedDate.empty() : forecast;
    }

    static ProgressForm empty() {
        return new ProgressForm("", TypedDate.empty());
    }

    Problems problems(Words words) {
        Problems problems = FreeText.needed(Problems.none(), "wording", wording, "progress.say-how", words);
        return forecast.isEmpty() ? problems : DayCheck.problems(problems, "forecast", forecast, "day.expected", words);
    }
}
