package org.followthrough.web.handover;

import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** To whom an action is offered, and why. */
public record OfferForm(String to, String why) {

    public OfferForm {
        to = to == null ? "" : to;
        why = why == null ? "" : why;
    }

    PersonId person() {
        return ChosenPerson.of(to);
    }

    Problems problems(Words words) {
        Problems problems = to.isBlank() ? Problems.of("to", words.say("hand-over.choose-person")) : Problems.none();
        return FreeText.needed(problems, "why", why, "hand-over.say-why", words);
    }
}
