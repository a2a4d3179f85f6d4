package org.followthrough.web.setup;

import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.NewPassword;
import org.followthrough.domain.people.PersonName;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.SetUpFirstAdministrator;

/** Who becomes the first administrator. */
public record SetUpForm(String code, String name, String email, String password) {

    public SetUpForm {
        code = code == null ? "" : code;
        name = name == null ? "" : name;
        email = email == null ? "" : email;
        password = password == null ? "" : password;
    }

    static SetUpForm empty() {
        return new SetUpForm("", "", "", "");
    }

    Problems problems(Words words) {
        Problems problems = code.isBlank() ? Problems.of("code", words.say("set-up.without-code")) : Problems.none();
        return problems
                .unless("name", PersonName.of(name), words)
                .unless("email", EmailAddress.of(email), words)
                .unless("password", NewPassword.of(password), words);
    }

    static Problems refused(Refusal refusal, Words words) {
        return Problems.of(refusal.rule().startsWith("password.") ? "password" : "code", words.refusal(refusal));
    }

    SetUpFirstAdministrator.Command command() {
        return new SetUpFirstAdministrator.Command(code, name, email, password);
    }
}
