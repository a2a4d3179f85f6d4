package org.followthrough.web.promise;

import org.followthrough.web.action.ActionPart;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadFindings;
import org.springframework.stereotype.Component;

/** What reports promise or contradict, on the action page. */
@Component
class FindingsPart implements ActionPart {

    private final ReadFindings findings;

    FindingsPart(ReadFindings findings) {
        this.findings = findings;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public ReadFindings.Open of(SignedIn person, ActionRef ref) {
        return findings.findings(person.id(), ref);
    }
}
