package org.followthrough.web.people;

import org.followthrough.domain.people.NewPassword;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** The password that an invited person chooses. */
record InvitationForm(String password) {

    InvitationForm {
        password = password == null ? "" : password;
    }

    Problems problems(Words words) {
        return Problems.none().unless("password", NewPassword.of(password), words);
    }
}
