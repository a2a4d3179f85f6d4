package org.followthrough.web.extension;

import org.followthrough.web.action.Blank;
import org.followthrough.web.form.DayCheck;
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
        Problems problems =
                Blank.is(wording) ? Problems.of("wording", words.say("milestone.say-what")) : Problems.none();
        return DayCheck.problems(problems, "due", due, "day.milestone", words);
    }
}
