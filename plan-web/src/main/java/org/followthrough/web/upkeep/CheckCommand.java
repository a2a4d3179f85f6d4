package org.followthrough.web.upkeep;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.offline.OfflineDatabase;
import org.followthrough.workflow.port.CheckInvariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;

/** {@code check}: holds the database and the evidence against the invariants, and ends with 1 when one is broken. */
final class CheckCommand implements UpkeepCommand {

    @Override
    public int run(List<String> arguments, Console console) {
        if (!OfflineDatabase.areSettings(arguments)) {
            return console.refuse(Refusal.of("check.usage"));
        }
        Decision<List<Finding>> found = OfflineDatabase.ask(arguments,
                workflow -> Decision.accepted(workflow.getBean(CheckInvariants.class).check()));
        return found instanceof Decision.Refused<List<Finding>> refused
                ? console.refuse(refused.refusal())
                : report(((Decision.Accepted<List<Finding>>) found).result(), console);
    }

    static int report(List<Finding> findings, Console console) {
        for (Finding finding : findings) {
            String sentence = console.words().say("check." + finding.invariant());
            console.say("check.line", finding.invariant(), finding.looked(), finding.broken(), sentence);
            if (finding.broken() > 0) {
                console.warn("check.broken", finding.invariant(), finding.broken(), String.join(", ", finding.examples()));
            }
        }
        return findings.stream().allMatch(finding -> finding.broken() == 0) ? 0 : 1;
    }
}
