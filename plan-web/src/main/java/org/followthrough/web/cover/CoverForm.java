package org.followthrough.web.cover;

import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ArrangeCover;

/**
 * Who is away, from when to when, and who stands in.
 *
 * @param absent whose absence it is; left out for one's own
 */
public record CoverForm(UUID absent, UUID cover, TypedDate from, TypedDate until) {

    public CoverForm {
        from = from == null ? TypedDate.empty() : from;
        until = until == null ? TypedDate.empty() : until;
    }

    static CoverForm empty() {
        return new CoverForm(null, null, TypedDate.empty(), TypedDate.empty());
    }

    public String absentId() {
        return absent == null ? "" : absent.toString();
    }

    public String coverId() {
        return cover == null ? "" : cover.toString();
    }

    /** Only for a form without problems. */
    ArrangeCover.Request request(PersonId by) {
        return new ArrangeCover.Request(by, absent == null ? by : new PersonId(absent), new PersonId(cover),
                from.date().orElseThrow(), until.date().orElseThrow());
    }

    Problems problems(Words words) {
        Problems problems =
                cover == null ? Problems.of("cover", words.say("cover.choose")) : Problems.none();
        problems = DayCheck.problems(problems, "from", from, "day.first", words);
        return DayCheck.problems(problems, "until", until, "day.last", words);
    }
}
