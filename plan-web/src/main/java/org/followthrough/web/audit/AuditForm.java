package org.followthrough.web.audit;

import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;

/**
 * One audit of several actions.
 *
 * @param actions the actions that were ticked, each as {@code 2/A4.2}: plan and number
 * @param level   the number of the level of proof
 * @param note    what was looked at
 */
public record AuditForm(List<String> actions, String level, String note) {

    public AuditForm {
        actions = actions == null ? List.of() : List.copyOf(actions);
        note = note == null ? "" : note;
    }

    static AuditForm empty() {
        return new AuditForm(List.of(), null, "");
    }

    static String value(ActionRef action) {
        return action.plan() + "/" + action.number();
    }

    List<ActionRef> refs() {
        return actions.stream().map(AuditForm::ref).toList();
    }

    Optional<ProofLevel> proof() {
        return level != null && level.matches("[1-4]") ? ProofLevel.of(Integer.parseInt(level)) : Optional.empty();
    }

    Problems problems(Words words) {
        Problems problems = actions.isEmpty() || !actions.stream().allMatch(one -> one.matches("\\d{1,6}/.+"))
                ? Problems.of("actions", words.say("audit.choose-actions"))
                : Problems.none();
        if (proof().isEmpty()) {
            problems = problems.and("level", words.say("confirm.choose-level"));
        }
        return FreeText.needed(problems, "note", note, "audit.say-what", words);
    }

    private static ActionRef ref(String value) {
        int slash = value.indexOf('/');
        return new ActionRef(Integer.parseInt(value.substring(0, slash)), value.substring(slash + 1));
    }
}
