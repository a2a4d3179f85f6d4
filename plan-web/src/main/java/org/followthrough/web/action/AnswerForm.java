package org.followthrough.web.action;

import java.util.List;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/** A service manager's answer to an escalation. Fields under an answer that was not chosen are ignored. */
public record AnswerForm(String answer, TypedDate newDate, String owner, String wording) {

    static final String RECOVERY_PLAN = "recovery-plan";
    static final String NEW_DATE = "new-date";
    static final String REASSIGN = "reassign";
    static final String CLOSE = "close";

    private static final List<String> ANSWERS = List.of(RECOVERY_PLAN, NEW_DATE, REASSIGN, CLOSE);

    public AnswerForm {
        newDate = newDate == null ? TypedDate.empty() : newDate;
    }

    static AnswerForm empty() {
        return new AnswerForm(null, TypedDate.empty(), "", "");
    }

    /** The answer; only for a form without problems. */
    Answer toAnswer() {
        return switch (answer) {
            case NEW_DATE -> new Answer.NewDate(newDate.date().orElseThrow(), wording);
            case REASSIGN -> new Answer.Reassign(List.of(ChosenPerson.of(owner)), wording);
            case CLOSE -> new Answer.Close(wording);
            default -> new Answer.RecoveryPlan(wording);
        };
    }

    Problems problems(Words words) {
        if (answer == null || !ANSWERS.contains(answer)) {
            return Problems.of("answer", words.say("answer.choose"));
        }
        Problems problems = Problems.none();
        if (NEW_DATE.equals(answer)) {
            problems = DayCheck.problems(problems, "newDate", newDate, "day.new-date", words);
        }
        if (REASSIGN.equals(answer) && Blank.is(owner)) {
            problems = problems.and("owner", words.say("reassign.choose-owner"));
        }
        return FreeText.needed(problems, "wording", wording, "answer.say-how", words);
    }
}
