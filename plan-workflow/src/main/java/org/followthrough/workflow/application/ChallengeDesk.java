package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** The desk at which a challenge waits for its reply. */
@Component
class ChallengeDesk implements DeskMatter {

    private static final String KIND = "challenge";

    private final Challenges challenges;
    private final ChallengeSubjects subjects;
    private final ChallengeMails mails;
    private final Parties parties;
    private final Trail trail;
    private final WorkingCalendar calendar;

    ChallengeDesk(
            Challenges challenges,
            ChallengeSubjects subjects,
            ChallengeMails mails,
            Parties parties,
            Trail trail,
            WorkingCalendar calendar) {
        this.challenges = challenges;
        this.subjects = subjects;
        this.mails = mails;
        this.parties = parties;
        this.trail = trail;
        this.calendar = calendar;
    }

    static Matter matter(Challenge challenge) {
        return new Matter(KIND, challenge.id().value());
    }

    /** Starts the reply clock with each question, and tells it when the question has its reply. */
    static void follow(MatterClocks clocks, Challenge before, Challenge after) {
        boolean waited = before != null && before.state() == State.REPLY_OWED;
        boolean waits = after.state() == State.REPLY_OWED;
        if (waits && !waited) {
            clocks.start(matter(after));
        } else if (waited && !waits) {
            clocks.stop(matter(after));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return Optional.of(challenges.byId(new ChallengeId(subject)))
                .filter(challenge -> challenge.state() == State.REPLY_OWED)
                .map(challenge ->
                        new Waiting(calendar.dayOf(challenge.current().asked().at()), challenge.mustDo()));
    }

    @Override
    public void overdue(UUID id, DeskStep step, Instant at) {
        Challenge challenge = challenges.byId(new ChallengeId(id));
        Subject subject = subjects.of(challenge.plan(), challenge.about());
        trail.add(ActOnChallenge.line(challenge, subject, "desk-reminded", null, at, KIND, null, false));
        List<PersonId> told = parties.told(step, subject.actions().get(0),
                Stream.ofNullable(challenge.answerer()).toList(), List.of(challenge.challenger().person()));
        mails.tell(NotificationKind.CHALLENGE_LATE, challenge, subject, at, told);
    }
}
