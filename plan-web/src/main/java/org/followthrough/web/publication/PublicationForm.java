package org.followthrough.web.publication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.Publication;

/**
 * How a plan is to be published, as typed and chosen.
 *
 * @param step {@code look} to see what would happen, {@code publish} to do it
 */
public record PublicationForm(
        TypedDate baseDate,
        String manager,
        String serviceManager,
        String headOfService,
        String director,
        String auditor,
        String step) {

    public PublicationForm {
        baseDate = baseDate == null ? TypedDate.empty() : baseDate;
    }

    static PublicationForm from(LocalDate today) {
        return new PublicationForm(TypedDate.of(today), "", "", "", "", "", "look");
    }

    boolean isToBePublished() {
        return "publish".equals(step);
    }

    Problems problems(Words words) {
        Problems problems = DayCheck.problems(Problems.none(), "baseDate", baseDate, "day.base", words);
        for (Map.Entry<String, String> desk : desks().entrySet()) {
            if (person(desk.getValue()) == null) {
                problems = problems.and(desk.getKey(), words.say("publication.choose." + desk.getKey()));
            }
        }
        return problems;
    }

    /** Only for a form without problems. */
    Publication publication(PersonId by, int plan) {
        return new Publication(by, plan, baseDate.date().orElseThrow(), person(manager), person(serviceManager),
                person(headOfService), person(director), person(auditor));
    }

    /** Who was chosen for each desk, by the name of its field. */
    Map<String, String> desks() {
        Map<String, String> desks = new LinkedHashMap<>();
        desks.put("manager", manager);
        desks.put("serviceManager", serviceManager);
        desks.put("headOfService", headOfService);
        desks.put("director", director);
        desks.put("auditor", auditor);
        return desks;
    }

    private static PersonId person(String id) {
        return id != null && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? PersonId.of(id) : null;
    }
}
