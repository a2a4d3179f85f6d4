package org.followthrough.web.extension;

import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/** A milestone that the owner sets. */
public record MilestoneForm(String wording, TypedDate due) {

    public MilestoneForm {
        due = due == null ? TypedDate.empty() : due;
    }

    static MilestoneForm empty() {
        return new MilestoneForm("", TypedDate.empty());
    }

    Problems problems(Words words) {
        Problems problems = FreeText.needed(Problems.none(), "wording", wording, "milestone.say-what", words);
        return DayCheck.problems(problems, "due", due, "day.milestone", words);
    }
}
