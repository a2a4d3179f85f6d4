package org.followthrough.web.action;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** Why an action is withdrawn from the plan. */
public record WithdrawForm(String reason) {

    static WithdrawForm empty() {
        return new WithdrawForm("");
    }

    Problems problems(Words words) {
        return FreeText.needed(Problems.none(), "reason", reason, "withdraw.reason", words);
    }
}
