package org.followthrough.web.action;

import java.util.Optional;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * An auditor's decision.
 *
 * @param level  the number of the level of proof, on a confirmation
 * @param note   goes with a confirmation; may be empty
 * @param reason why it is sent back
 */
public record ConfirmForm(String decision, String level, String note, String reason) {

    static final String CONFIRM = "confirm";
    static final String SEND_BACK = "send-back";

    public ConfirmForm {
        note = note == null ? "" : note;
    }

    static ConfirmForm empty() {
        return new ConfirmForm(null, null, "", "");
    }

    Optional<ProofLevel> proof() {
        return level != null && level.matches("[1-4]") ? ProofLevel.of(Integer.parseInt(level)) : Optional.empty();
    }

    Problems problems(Words words) {
        if (CONFIRM.equals(decision)) {
            Problems problems =
                    proof().isEmpty() ? Problems.of("level", words.say("confirm.choose-level")) : Problems.none();
            return FreeText.fits(problems, "note", note, words);
        }
        if (SEND_BACK.equals(decision)) {
            return FreeText.needed(Problems.none(), "reason", reason, "confirm.reason", words);
        }
        return Problems.of("decision", words.say("confirm.choose"));
    }
}
