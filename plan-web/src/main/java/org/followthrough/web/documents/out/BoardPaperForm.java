package org.followthrough.web.documents.out;

import java.time.LocalDate;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/** For which meeting a paper is, and as what, as typed. */
public record BoardPaperForm(TypedDate meeting, TypedDate since, String as) {

    private static final int MOST_YEARS_AHEAD = 1;

    public BoardPaperForm {
        meeting = meeting == null ? TypedDate.empty() : meeting;
        since = since == null ? TypedDate.empty() : since;
        as = as == null ? "" : as;
    }

    public static BoardPaperForm empty() {
        return new BoardPaperForm(TypedDate.empty(), TypedDate.empty(), "docx");
    }

    /** Null where it is not right. */
    LocalDate meetingDay() {
        return meeting.date().orElse(null);
    }

    /** Null where it is not right, or was left empty. */
    LocalDate sinceDay() {
        return since.date().orElse(null);
    }

    /** Null where none is chosen that a paper is written as. */
    PlanFormat format() {
        return PlanFormat.of(as).filter(format -> format == PlanFormat.DOCX || format == PlanFormat.PDF).orElse(null);
    }

    Problems problems(LocalDate today, Words words) {
        Problems problems = DayCheck.problems(Problems.none(), "meeting", meeting, "paper.meeting", words);
        LocalDate latest = today.plusYears(MOST_YEARS_AHEAD);
        if (!problems.any() && (meetingDay().isBefore(today) || meetingDay().isAfter(latest))) {
            problems = problems.and("meeting", words.say("paper.meeting.range", words.day(today), words.day(latest)));
        }
        if (!since.isEmpty()) {
            problems = DayCheck.problems(problems, "since", since, "paper.since", words);
        }
        if (sinceDay() != null && sinceDay().isAfter(today)) {
            problems = problems.and("since", words.say("paper.since.future", words.day(today)));
        }
        return format() != null ? problems : problems.and("as", words.say("paper.choose-kind"));
    }
}
