package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.dates.FarthestDay;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;

/**
 * An action of a plan and the rules of its life. Every act gives the action as it is afterwards, or the rule that
 * refused it.
 *
 * @param number  how people name it, such as {@code A4.2}; never reused
 * @param mustDo  whether it answers a "must do" of the inspectorate, which halves its clocks
 * @param version counts the changes; a save of an outdated version fails
 */
public record Action(
        ActionId id,
        PlanId plan,
        String number,
        String title,
        boolean mustDo,
        ActionDates dates,
        Desks desks,
        Course course,
        int version) {

    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
    }

    public Stage stage() {
        return course.stage();
    }

    /** Whether {@code step} is not the one that the action waits for, because somebody else was faster. */
    public boolean isPast(Stage step) {
        return step.isWithAuditor() ? !stage().isWithAuditor() : stage() != step;
    }

    public Decision<Action> accept(Actor by, Instant at) {
        return isOwner(by) ? accepted(with(course.acceptedBy(new Mark(by.id(), at)))) : onlyOwner("accept");
    }

    public Decision<Action> decline(Actor by, String reason, Instant at) {
        if (!isOwner(by)) {
            return onlyOwner("decline");
        }
        return reason.isBlank()
                ? refused("decline.without-reason", number)
                : accepted(with(course.declinedBy(new Mark(by.id(), at))));
    }

    /** @param forecast when the owner now expects to be done, today or later, or null to leave that as it was */
    public Decision<Action> reportProgress(Actor by, LocalDate forecast, Instant at) {
        if (stage() != Stage.OFFERED && stage() != Stage.IN_PROGRESS) {
            return refused("progress.not-with-owner", number);
        }
        if (!mayWorkOn(by)) {
            return refused("progress.only-those-working-on-it", number);
        }
        Decision<Action> unforeseeable = forecast == null ? null : againstForecast(forecast, at);
        if (unforeseeable != null) {
            return unforeseeable;
        }
        ActionDates foreseen = forecast == null ? dates : dates.foresee(forecast);
        return accepted(new Action(id, plan, number, title, mustDo, foreseen, desks, course.heardOf(at), version));
    }

    private static Decision<Action> againstForecast(LocalDate forecast, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        return forecast.isBefore(today)
                ? refused("progress.forecast-has-passed", forecast)
                : FarthestDay.against(forecast, today);
    }

    /** Takes evidence while the owner works; from submission on the set is frozen. */
    public Decision<Action> addEvidence(Actor by, Instant at) {
        if (!mayWorkOn(by)) {
            return refused("evidence.only-those-working-on-it", number);
        }
        return stage() == Stage.IN_PROGRESS
                ? accepted(with(course.heardOf(at)))
                : refused("evidence.frozen", number);
    }

    /** @param pieces how many pieces of evidence the current cycle holds */
    public Decision<Action> submit(Actor by, int pieces, Instant at) {
        if (!isOwner(by)) {
            return onlyOwner("submit");
        }
        if (by.countsAmong(course.signers())) {
            return refused("submit.by-the-signer", number);
        }
        return pieces == 0
                ? refused("submit.without-evidence", number)
                : accepted(with(course.submittedBy(new Mark(by.id(), at), by.hands())));
    }

    public Decision<Action> signOff(Actor by, Instant at) {
        Decision<Action> separate = Separation.manager(this, by, "sign-off");
        return separate.isAccepted()
                ? accepted(with(course.signedOffBy(new Mark(by.id(), at), by.hands())))
                : separate;
    }

    public Decision<Action> giveBack(Actor by, String reason) {
        Decision<Action> separate = Separation.manager(this, by, "return");
        if (!separate.isAccepted()) {
            return separate;
        }
        return reason.isBlank() ? refused("return.without-reason", number) : accepted(with(course.returned()));
    }

    public Decision<Action> confirm(Actor by, ProofLevel level, Instant at) {
        Decision<Action> independent = Separation.auditor(this, by, "confirm");
        return independent.isAccepted()
                ? accepted(with(course.confirmedBy(new Mark(by.id(), at), level)))
                : independent;
    }

    public Decision<Action> sendBack(Actor by, String reason) {
        Decision<Action> independent = Separation.auditor(this, by, "send-back");
        if (!independent.isAccepted()) {
            return independent;
        }
        return reason.isBlank() ? refused("send-back.without-reason", number) : accepted(with(course.sentBack()));
    }

    /** Fixes the first date and offers the action to its owner, as part of publishing its plan. */
    public Action publish(LocalDate deadline, Desks staffed, Mark published) {
        return new Action(id, plan, number, title, mustDo, new ActionDates(deadline, deadline, null), staffed,
                course.offeredBy(published), version);
    }

    /** Publishes an action that the plan itself declares done: it waits for sign-off, on the word of whoever published. */
    public Action publishDeclaredDone(LocalDate deadline, Desks staffed, Mark published) {
        Action offered = publish(deadline, staffed, published);
        return offered.with(offered.course.acceptedBy(published).submittedBy(published, Set.of(published.by())));
    }

    /** When it was confirmed or closed; null while it is open. */
    public Instant endedAt() {
        return course.ended();
    }

    /** Sets an approved date. Who may approve is decided by the act that leads here. */
    public Action agreeOn(LocalDate day) {
        return new Action(id, plan, number, title, mustDo, dates.agreeOn(day), desks, course, version);
    }

    /** Asks its owner anew whether they take it on. */
    public Action offeredAgain(Mark mark) {
        return with(course.offeredBy(mark));
    }

    /** Ends the action without its being done, or says that it was done another way. Who may is decided before. */
    public Action closed(Closing how) {
        return with(course.closedAs(how));
    }

    /** Notes that its owner was heard of. */
    public Action heardOf(Instant at) {
        return with(course.heardOf(at));
    }

    /** Gives a closed action back to its owner, under the same number and baseline. Who may is decided before. */
    public Action reopened() {
        return with(course.reopened());
    }

    /** Notes that a confirmed action still holds, by this proof; {@code embedding} is null while it is being watched. */
    public Action held(Proof proof, Mark embedding) {
        return with(course.heldAt(proof, embedding));
    }

    /** The action itself if this person is independent enough to check it; {@code act} begins the key of a refusal. */
    public Decision<Action> checkableBy(Actor by, String act) {
        return Separation.auditor(this, by, act);
    }

    /** Whether its date can pass or has passed while the work is still with its owner. */
    public boolean isOnTheClock() {
        return stage().isWithOwner() && dates.agreed() != null;
    }

    /** Whether this person may add progress and evidence. */
    public boolean mayWorkOn(Actor by) {
        return isOwner(by) || by.isAmong(desks.contributors());
    }

    public boolean isOwner(Actor by) {
        return by.isAmong(desks.owners());
    }

    /** The same action with others at its desks; who may seat them is decided by the act that leads here. */
    Action staffed(Desks changed) {
        return with(changed, course);
    }

    /** The same action with other owners, offered to them anew while nobody has accepted it. */
    Action ownedBy(Desks changed, Mark mark) {
        return with(changed, stage() == Stage.OFFERED ? course.offeredBy(mark) : course.heardOf(mark.at()));
    }

    /** The same action with others at its desks, offered anew where its owner changes before accepting it. */
    Action handedOver(Desks changed, boolean toAnotherOwner, Mark mark) {
        return with(changed, toAnotherOwner && stage() == Stage.OFFERED ? course.offeredBy(mark) : course);
    }

    private Action with(Course changed) {
        return with(desks, changed);
    }

    private Action with(Desks seated, Course changed) {
        return new Action(id, plan, number, title, mustDo, dates, seated, changed, version);
    }

    private Decision<Action> onlyOwner(String act) {
        return refused(act + ".only-owner", number);
    }
}
