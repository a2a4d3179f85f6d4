package org.followthrough.domain.challenge;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;

/**
 * A doubt about a plan that must be answered within its reply clock. Only the challenger's side can close it; those who
 * are challenged cannot.
 *
 * @param number   how people name it, counted from 1 within its plan
 * @param mustDo   whether it concerns a "must do" of the inspectorate, which halves the reply clock
 * @param answerer who has to answer; null until somebody is named
 * @param rounds   the questions and their replies, at least one
 * @param settled  by whom and when the last reply was accepted, or null
 * @param version  counts the changes; a save of an outdated version fails
 */
public record Challenge(
        ChallengeId id,
        PlanId plan,
        int number,
        Challenged about,
        boolean mustDo,
        Challenger challenger,
        PersonId answerer,
        List<Round> rounds,
        Mark settled,
        int version) {

    /** Who has to move next. */
    public enum State {
        REPLY_OWED, REPLIED, SETTLED
    }

    public Challenge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(challenger, "challenger");
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A challenge asks at least one question.");
        }
    }

    /** What somebody wants to challenge. */
    public record Lodging(ChallengeId id, PlanId plan, int number, Challenged about, String words) {
    }

    /** Lodges a challenge; the head of service has to answer it where there is one. */
    public static Decision<Challenge> lodge(Lodging lodging, ChallengedSide side, Actor by, Instant at) {
        Optional<Challenger> challenger = Challenger.of(by);
        if (challenger.isEmpty()) {
            return refused("challenge.only-board-partner-or-inspector");
        }
        if (side.holds(by)) {
            return refused("challenge.own-work", lodging.about().number());
        }
        if (lodging.words().isBlank()) {
            return refused("challenge.without-words", lodging.about().number());
        }
        Round first = new Round(new Mark(by.id(), at), lodging.words(), null);
        return accepted(new Challenge(lodging.id(), lodging.plan(), lodging.number(), lodging.about(), side.mustDo(),
                challenger.get(), side.answererFor(by.id()).orElse(null), List.of(first), null, 0));
    }

    public State state() {
        if (settled != null) {
            return State.SETTLED;
        }
        return current().reply() == null ? State.REPLY_OWED : State.REPLIED;
    }

    public boolean isOpen() {
        return settled == null;
    }

    /** Whether this person has to move: to name an answerer, to reply, or to judge the reply to their own challenge. */
    public boolean waitsFor(Actor person) {
        return switch (state()) {
            case REPLY_OWED -> answerer == null ? person.has(Role.PROGRAMME_LEAD) : isToBeAnsweredBy(person);
            case REPLIED -> person.id().equals(challenger.person());
            case SETTLED -> false;
        };
    }

    /** The last question. */
    public Round current() {
        return rounds.get(rounds.size() - 1);
    }

    /** Names who has to answer; the reply clock goes on. */
    public Decision<Challenge> nameAnswerer(Actor by, PersonId named) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("challenge.answerer-only-programme-lead", about.number());
        }
        if (state() != State.REPLY_OWED) {
            return refused("challenge.no-reply-owed", about.number());
        }
        return named.equals(challenger.person())
                ? refused("challenge.answerer-is-challenger", about.number())
                : accepted(with(named, rounds, settled));
    }

    /** Whether this person has to answer, as themselves or in whose place they act. */
    public boolean isToBeAnsweredBy(Actor person) {
        return answerer != null && person.isAmong(List.of(answerer));
    }

    /** @param toDo what will be done; only an upheld challenge demands it */
    public Decision<Challenge> reply(Actor by, boolean upheld, String words, String toDo, Instant at) {
        if (!isToBeAnsweredBy(by)) {
            return refused("challenge.reply-only-answerer", about.number());
        }
        if (state() != State.REPLY_OWED) {
            return refused("challenge.no-reply-owed", about.number());
        }
        if (words.isBlank()) {
            return refused("challenge.reply-without-words", about.number());
        }
        if (upheld && toDo.isBlank()) {
            return refused("challenge.reply-without-deed", about.number());
        }
        Round answered = current().repliedBy(new Reply(new Mark(by.id(), at), upheld, words, toDo));
        return accepted(with(answerer, replaceLast(answered), settled));
    }

    /** Accepts the reply, which closes the challenge. */
    public Decision<Challenge> settle(Actor by, ChallengedSide side, Instant at) {
        Decision<Challenge> barred = barred(by, side);
        return barred != null ? barred : accepted(with(answerer, rounds, new Mark(by.id(), at)));
    }

    /** Is not content with the reply; another one is owed and the reply clock begins anew. */
    public Decision<Challenge> keepOpen(Actor by, ChallengedSide side, String words, Instant at) {
        Decision<Challenge> barred = barred(by, side);
        if (barred != null) {
            return barred;
        }
        if (words.isBlank()) {
            return refused("challenge.kept-open-without-words", about.number());
        }
        List<Round> more = new ArrayList<>(rounds);
        more.add(new Round(new Mark(by.id(), at), words, null));
        return accepted(with(answerer, more, null));
    }

    /**
     * What the reply, which upholds the challenge, opens again: the challenged action, or those actions of an issue or
     * theme that the answerer named.
     */
    public List<Action> reopened(List<Action> behind, Set<String> named) {
        return behind.stream()
                .filter(action -> isUpheld() && canOpenAgain(action))
                .filter(action -> about.isAction() || named.contains(action.number()))
                .toList();
    }

    /** Whether an action is closed and could open again; what another body owns stays there. */
    public static boolean canOpenAgain(Action action) {
        return action.stage().isClosed() && action.stage() != Stage.TRANSFERRED;
    }

    /** Whether an upheld challenge of an issue or theme opens nothing again, so that the plan has to change. */
    public boolean asksForAction(List<Action> reopened) {
        return isUpheld() && !about.isAction() && reopened.isEmpty();
    }

    private boolean isUpheld() {
        return current().reply() != null && current().reply().upheld();
    }

    private Decision<Challenge> barred(Actor by, ChallengedSide side) {
        if (side.holds(by) || answerer != null && by.countsAmong(List.of(answerer))) {
            return refused("challenge.judged-by-the-challenged", about.number());
        }
        if (!challenger.isOrFollows(by)) {
            return refused("challenge.judged-only-by-challenger", about.number());
        }
        return state() == State.REPLIED ? null : refused("challenge.not-replied", about.number());
    }

    private List<Round> replaceLast(Round last) {
        List<Round> replaced = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        replaced.add(last);
        return replaced;
    }

    private Challenge with(PersonId answering, List<Round> asked, Mark done) {
        return new Challenge(id, plan, number, about, mustDo, challenger, answering, asked, done, version);
    }
}
