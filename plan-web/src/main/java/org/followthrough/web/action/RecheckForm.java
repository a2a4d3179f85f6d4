package org.followthrough.web.action;

import java.util.Optional;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What an auditor found on looking again.
 *
 * @param level  the number of the level of proof, where it still holds
 * @param note   what was looked at; may be empty
 * @param reason why it does not hold
 */
public record RecheckForm(String finding, String level, String note, String reason) {

    static final String HOLDS = "holds";
    static final String FAILS = "fails";

    public RecheckForm {
        note = note == null ? "" : note;
    }

    static RecheckForm empty() {
        return new RecheckForm(null, null, "", "");
    }

    boolean holds() {
        return HOLDS.equals(finding);
    }

    Optional<ProofLevel> proof() {
        return level != null && level.matches("[1-4]") ? ProofLevel.of(Integer.parseInt(level)) : Optional.empty();
    }

    Problems problems(Words words) {
        if (holds()) {
            Problems problems =
                    proof().isEmpty() ? Problems.of("level", words.say("confirm.choose-level")) : Problems.none();
            return FreeText.fits(problems, "note", note, words);
        }
        if (FAILS.equals(finding)) {
            return FreeText.needed(Problems.none(), "reason", reason, "recheck.reason", words);
        }
        return Problems.of("finding", words.say("recheck.choose"));
    }
}
