package org.followthrough.web.mails;

import java.util.List;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What the page "Your mails" says.
 *
 * @param calendar the address that the person shares with a calendar, or null
 */
public record YourMailsView(MailChoices choices, String calendar, Problems problems, Words words) {

    /** @param field the name of the control, and what it is about */
    public record Question(String field, String label, List<Choice> choices, String chosen) {
    }

    public List<Question> questions() {
        return MailChoices.kinds().stream().map(this::question).toList();
    }

    private Question question(NotificationKind kind) {
        return new Question(
                kind.name(),
                words.say("mails.kind." + kind),
                kind.purpose().manners().stream()
                        .map(manner -> new Choice(manner.name(), words.say("mails.manner." + manner)))
                        .toList(),
                choices.of(kind).name());
    }
}
