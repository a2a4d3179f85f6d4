package org.followthrough.web.challenge;

import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadChallenges.Subject;

/** What the page on which somebody challenges something says. */
public final class LodgeView {

    private final Subject subject;
    private final LodgeForm form;
    private final Problems problems;
    private final Words words;

    public LodgeView(Subject subject, LodgeForm form, Problems problems, Words words) {
        this.subject = subject;
        this.form = form;
        this.problems = problems;
        this.words = words;
    }

    public LodgeForm form() {
        return form;
    }

    public Problems problems() {
        return problems;
    }

    public String about() {
        return ChallengeWords.about(subject.about(), words);
    }

    public String title() {
        return subject.title();
    }

    public String caption() {
        return subject.plan().title();
    }

    public String planAddress() {
        return "/plans/" + subject.plan().number();
    }

    /** Where the form is sent. */
    public String address() {
        return ChallengeWords.lodging(subject.plan().number(), subject.about());
    }
}
