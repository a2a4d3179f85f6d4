package org.followthrough.web.audit;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ConfirmActions.Outcome;
import org.followthrough.workflow.port.ReadMyWork.Tasks;
import org.followthrough.workflow.port.ReadMyWork.WorkLine;

/**
 * The page on which one audit confirms several actions.
 *
 * @param actions   what waits for this auditor, as far as it is on this page
 * @param page      the number of this page, from 1
 * @param form      what was typed so far
 * @param confirmed the numbers that have just been confirmed, as a sentence, or null
 * @param refused   what was refused of the last audit
 */
public record AuditView(
        List<Choice> actions, int page, int pages, AuditForm form, Problems problems, String confirmed, List<Refused> refused) {

    public AuditView {
        actions = List.copyOf(actions);
        refused = List.copyOf(refused);
    }

    /** An action that was not confirmed, and why. */
    public record Refused(String number, String address, String why) {
    }

    public static AuditView of(Tasks waiting, AuditForm form, Problems problems, List<Outcome> outcomes, Words words) {
        List<Choice> actions = waiting.lines().stream().map(line -> choice(line, words)).toList();
        return new AuditView(actions, waiting.page(), waiting.pages(), form, problems, confirmed(outcomes, words),
                outcomes.stream().filter(one -> !one.decision().isAccepted()).map(one -> refused(one, words)).toList());
    }

    static String confirmed(List<Outcome> outcomes, Words words) {
        List<String> numbers = outcomes.stream()
                .filter(one -> one.decision().isAccepted())
                .map(one -> one.action().number())
                .toList();
        return numbers.isEmpty() ? null : words.count("audit.confirmed", numbers.size(), words.list(numbers));
    }

    private static Choice choice(WorkLine line, Words words) {
        ActionRef ref = line.action().ref();
        return new Choice(AuditForm.value(ref), ref.number() + " " + line.action().title(),
                words.say("audit.waiting", ActionWords.owners(line.action(), words), words.day(line.since()),
                        words.longDay(line.decision().day())));
    }

    private static Refused refused(Outcome outcome, Words words) {
        Decision.Refused<?> refused = (Decision.Refused<?>) outcome.decision();
        return new Refused(outcome.action().number(), ActionWords.address(outcome.action()),
                words.refusal(refused.refusal()));
    }
}
