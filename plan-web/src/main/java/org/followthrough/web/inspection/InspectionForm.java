package org.followthrough.web.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.Inspectorate;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.EnterInspection;

/** Which inspection a plan answers, as chosen and typed. */
public record InspectionForm(String inspectorate, TypedDate received, TypedDate published) {

    public InspectionForm {
        received = received == null ? TypedDate.empty() : received;
        published = published == null ? TypedDate.empty() : published;
    }

    /** @param inspection null while nobody has entered it */
    public static InspectionForm of(Inspection inspection) {
        return inspection == null
                ? new InspectionForm("", TypedDate.empty(), TypedDate.empty())
                : new InspectionForm(inspection.inspectorate().name(), TypedDate.of(inspection.received()),
                        inspection.published() == null ? TypedDate.empty() : TypedDate.of(inspection.published()));
    }

    Problems problems(Words words) {
        Problems problems = chosen().isPresent()
                ? Problems.none()
                : Problems.of("inspectorate", words.say("inspection.choose"));
        problems = DayCheck.problems(problems, "received", received, "day.received", words);
        return published.isEmpty()
                ? problems
                : DayCheck.problems(problems, "published", published, "day.published", words);
    }

    /** Only for a form without problems. */
    EnterInspection.Command command(PersonId by, int plan) {
        LocalDate publishedOn = published.isEmpty() ? null : published.date().orElseThrow();
        return new EnterInspection.Command(
                by, plan, chosen().orElseThrow(), received.date().orElseThrow(), publishedOn);
    }

    private Optional<Inspectorate> chosen() {
        return Arrays.stream(Inspectorate.values()).filter(known -> known.name().equals(inspectorate)).findFirst();
    }
}
