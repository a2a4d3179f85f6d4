package org.followthrough.web.challenge;

import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** Who has to answer a challenge. */
public record AnswererForm(String answerer) {

    public AnswererForm {
        answerer = answerer == null ? "" : answerer;
    }

    PersonId person() {
        return ChosenPerson.of(answerer);
    }

    Problems problems(Words words) {
        return answerer.isBlank() ? Problems.of("answerer", words.say("challenge.choose-answerer")) : Problems.none();
    }
}
