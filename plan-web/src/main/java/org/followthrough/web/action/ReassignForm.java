package org.followthrough.web.action;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.ChosenPerson;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * Who takes an action over.
 *
 * @param owner  the accountable owner
 * @param second a joint owner, or blank
 */
public record ReassignForm(String owner, String second, String reason) {

    static ReassignForm empty() {
        return new ReassignForm("", "", "");
    }

    List<PersonId> owners() {
        return Stream.of(owner, second).filter(typed -> !Blank.is(typed)).map(ChosenPerson::of).distinct().toList();
    }

    Problems problems(Words words) {
        Problems problems =
                Blank.is(owner) ? Problems.of("owner", words.say("reassign.choose-owner")) : Problems.none();
        return FreeText.needed(problems, "reason", reason, "reassign.reason", words);
    }
}
