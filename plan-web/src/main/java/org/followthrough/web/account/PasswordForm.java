package org.followthrough.web.account;

import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.NewPassword;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChangePassword;

/** The present password and the one that is to take its place. */
record PasswordForm(String present, String password) {

    PasswordForm {
        present = present == null ? "" : present;
        password = password == null ? "" : password;
    }

    Problems problems(Words words) {
        Problems problems =
                present.isEmpty() ? Problems.of("present", words.say("password.without-present")) : Problems.none();
        return problems.unless("password", NewPassword.of(password), words);
    }

    static Problems refused(Refusal refusal, Words words) {
        return PresentPassword.refused(refusal, "present", "password", words);
    }

    ChangePassword.Command command(PersonId by) {
        return new ChangePassword.Command(by, present, password);
    }
}
