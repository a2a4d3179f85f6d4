package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.promise.Finding;
import org.followthrough.domain.promise.Finding.How;
import org.followthrough.domain.promise.Finding.Settlement;
import org.followthrough.domain.promise.Findings;
import org.followthrough.domain.promise.Note;
import org.followthrough.domain.promise.Promise;
import org.followthrough.domain.promise.PromiseReader;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.FindingRegister;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** Reads what people write about the progress of actions, and keeps what is found in it. */
@Component
class ReadingPromises {

    private final PromiseReader reader;
    private final FindingRegister register;
    private final Trail trail;
    private final WorkingCalendar calendar;

    ReadingPromises(PromiseReader reader, FindingRegister register, Trail trail, WorkingCalendar calendar) {
        this.reader = reader;
        this.register = register;
        this.trail = trail;
        this.calendar = calendar;
    }

    /** Reads an update; its promise takes the place of an earlier one. */
    void readUpdate(Action action, Mark reported, String words) {
        Findings findings = reader.read(new Note(words, null, calendar.dayOf(reported.at())));
        findings.latestAfter(action.dates().agreed()).filter(promise -> isToBeAskedFor(action))
                .ifPresent(promise -> draft(action, reported, promise));
        findings.contradictions().forEach(contradiction ->
                keep(action, Finding.contradiction(action.id(), reported.at(), contradiction)));
    }

    /** Reads the progress that a plan declares, once it is live. */
    void readDeclared(List<GoingLive> live, LocalDate base, Instant now) {
        live.forEach(one -> readDeclared(one.action(), one.wording(), base, now));
    }

    private void readDeclared(Action action, Wording wording, LocalDate base, Instant now) {
        if (wording.declaredProgress() == null) {
            return;
        }
        Findings findings = reader.read(new Note(wording.declaredProgress(), wording.declaredColour(), base));
        findings.latestAfter(action.dates().agreed()).filter(promise -> isToBeAskedFor(action))
                .ifPresent(promise -> keep(action, Finding.draft(action.id(), now, promise)));
        findings.contradictions().forEach(contradiction ->
                keep(action, Finding.contradiction(action.id(), now, contradiction)));
    }

    private static boolean isToBeAskedFor(Action action) {
        return action.stage().isWithOwner();
    }

    private void draft(Action action, Mark reported, Promise promise) {
        Optional<Finding> before = register.of(action.id()).stream()
                .filter(finding -> finding.isOpen() && finding.isDraft())
                .findFirst();
        if (before.filter(finding -> finding.day().equals(promise.day())).isPresent()) {
            return;
        }
        before.ifPresent(finding -> register.settle(finding.settled(new Settlement(How.OVERTAKEN, reported, ""))));
        keep(action, Finding.draft(action.id(), reported.at(), promise));
    }

    private void keep(Action action, Finding finding) {
        register.add(finding);
        trail.add(new TrailEntry(finding.found(), finding.isDraft() ? "promise-found" : "contradiction-found", null, null,
                action.plan(), action.id(), null, finding.isDraft() ? finding.day().toString() : finding.claim(),
                finding.quote(), false));
    }
}
