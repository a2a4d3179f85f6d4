package org.followthrough.web.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * Who follows somebody who leaves.
 *
 * @param step {@code look} to see what would change hands, {@code hand-over} to do it, {@code choose} to choose again
 */
public record SuccessionForm(
        String owner,
        String contributor,
        String manager,
        String serviceManager,
        String headOfService,
        String director,
        String auditor,
        String reason,
        String step) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public SuccessionForm {
        reason = reason == null ? "" : reason;
    }

    static SuccessionForm empty() {
        return new SuccessionForm("", "", "", "", "", "", "", "", "look");
    }

    /** The name of the control of a part. */
    static String field(Part part) {
        return switch (part) {
            case OWNER -> "owner";
            case CONTRIBUTOR -> "contributor";
            case MANAGER -> "manager";
            case SERVICE_MANAGER -> "serviceManager";
            case HEAD_OF_SERVICE -> "headOfService";
            case DIRECTOR -> "director";
            case AUDITOR -> "auditor";
        };
    }

    String chosen(Part part) {
        return switch (part) {
            case OWNER -> owner;
            case CONTRIBUTOR -> contributor;
            case MANAGER -> manager;
            case SERVICE_MANAGER -> serviceManager;
            case HEAD_OF_SERVICE -> headOfService;
            case DIRECTOR -> director;
            case AUDITOR -> auditor;
        };
    }

    boolean isToBeDone() {
        return "hand-over".equals(step);
    }

    boolean isToBeChosenAgain() {
        return "choose".equals(step);
    }

    /** The successors of the parts that are chosen. */
    Map<Part, PersonId> successors() {
        Map<Part, PersonId> successors = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (isChosen(part)) {
                successors.put(part, ChosenPerson.of(chosen(part)));
            }
        }
        return successors;
    }

    /** @param parts those that the leaver has */
    Problems problems(Set<Part> parts, Words words) {
        Problems problems = Problems.none();
        for (Part part : parts) {
            if (!isChosen(part)) {
                problems = problems.and(field(part), words.say("succession.choose." + field(part)));
            }
        }
        return FreeText.needed(problems, "reason", reason, "succession.without-reason", words);
    }

    private boolean isChosen(Part part) {
        return chosen(part) != null && chosen(part).matches(ID);
    }
}
