package org.followthrough.web.challenge;

import java.util.List;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.web.form.Choice;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;
import org.followthrough.workflow.port.ReadChallenges.ChallengePage;
import org.followthrough.workflow.port.ReadChallenges.Exchange;

/** What the page of a challenge says. */
public final class ChallengeView {

    private final ChallengePage challenge;
    private final Words words;

    public ChallengeView(ChallengePage challenge, Words words) {
        this.challenge = challenge;
        this.words = words;
    }

    /** Something that this person can do now. */
    public record Act(String text, String address) {
    }

    public ChallengeLine line() {
        return challenge.line();
    }

    public List<Exchange> exchanges() {
        return challenge.exchanges();
    }

    public String address() {
        return ChallengeWords.address(line().ref());
    }

    /** {@code Challenge 3 on action A4.2}. */
    public String caption() {
        return words.say("challenge.caption", line().ref().number(), about());
    }

    public String about() {
        return ChallengeWords.about(line().about(), words);
    }

    /** Where to read what is challenged: the action, or the plan filtered by its number or theme. */
    public String subjectAddress() {
        String plan = "/plans/" + line().ref().plan();
        String number = line().about().number();
        return switch (line().about().kind()) {
            case ACTION -> ActionWords.address(new ActionRef(line().ref().plan(), number));
            case ISSUE -> plan + "?q=" + number;
            case THEME -> plan + "?theme=" + number;
        };
    }

    public String status() {
        return ChallengeWords.status(line(), words);
    }

    public String tone() {
        return ChallengeWords.tone(line());
    }

    public String answerer() {
        return line().answerer() == null ? words.say("challenge.nobody-answers") : line().answerer();
    }

    /** The closed actions that can open again, to choose from. */
    public List<Choice> closed() {
        return challenge.closed().stream()
                .map(action -> new Choice(action.number(), action.number() + " " + action.title()))
                .toList();
    }

    /** What upholding it leads to. */
    public String upholding() {
        return words.say(line().about().isAction() ? "challenge.upholding.action" : "challenge.upholding.other");
    }

    /** Who has to move, in a sentence. */
    public String next() {
        return switch (line().state()) {
            case REPLY_OWED -> line().answerer() == null
                    ? words.say("challenge.next.name-answerer")
                    : words.say("challenge.next.reply", line().answerer(), words.day(line().replyDue()));
            case REPLIED -> words.say("challenge.next.judge", line().lodgedBy());
            case SETTLED -> words.say("challenge.next.settled", challenge.settledBy(), words.day(challenge.settledAt()));
        };
    }

    public List<Act> acts() {
        return line().may().stream().map(this::act).toList();
    }

    public String asked(Exchange exchange) {
        return words.say("challenge.asked", exchange.askedBy(), words.moment(exchange.askedAt()));
    }

    public String replied(Exchange exchange) {
        return words.say(exchange.upheld() ? "challenge.upheld-by" : "challenge.not-upheld-by", exchange.repliedBy(),
                words.moment(exchange.repliedAt()));
    }

    public boolean isSettled() {
        return line().state() == State.SETTLED;
    }

    private Act act(ChallengeAct act) {
        return switch (act) {
            case NAME_ANSWERER -> new Act(words.say("challenge.act.name-answerer"), address() + "/answerer");
            case REPLY -> new Act(words.say("challenge.act.reply"), address() + "/reply");
            case JUDGE -> new Act(words.say("challenge.act.judge"), address() + "/judge");
        };
    }
}
