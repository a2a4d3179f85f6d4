package org.followthrough.web.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.web.challenge.AnswererForm;
import org.followthrough.web.challenge.ChallengeActView;
import org.followthrough.web.challenge.ChallengeView;
import org.followthrough.web.challenge.ChallengesOfAction;
import org.followthrough.web.challenge.ChallengesView;
import org.followthrough.web.challenge.JudgeForm;
import org.followthrough.web.challenge.LodgeForm;
import org.followthrough.web.challenge.LodgeView;
import org.followthrough.web.challenge.ReplyForm;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ReadChallenges.ActionChallenges;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;
import org.followthrough.workflow.port.ReadChallenges.ChallengePage;
import org.followthrough.workflow.port.ReadChallenges.ChallengesPage;
import org.followthrough.workflow.port.ReadChallenges.Shown;
import org.followthrough.workflow.port.ReadChallenges.Closed;
import org.followthrough.workflow.port.ReadChallenges.Exchange;
import org.followthrough.workflow.port.ReadChallenges.Subject;
import org.springframework.web.servlet.ModelAndView;

/** Invented challenges and the pages about them. */
final class InventedChallenges {

    private static final Challenged ACTION = Challenged.action("B3.1");
    private static final ChallengeLine OVERDUE = line(1, ACTION, "Review every high-risk plan within five working days",
            State.REPLY_OWED, LocalDate.of(2026, 11, 16), Set.of(ChallengeAct.REPLY, ChallengeAct.NAME_ANSWERER));
    private static final ChallengeLine REPLIED = line(2, new Challenged(Kind.ISSUE, "B3"),
            "Plans for people at high risk are not reviewed quickly", State.REPLIED, null, Set.of(ChallengeAct.JUDGE));
    private static final ChallengeLine SETTLED = line(
            3, new Challenged(Kind.THEME, "B"), "Risk and safety", State.SETTLED, null, Set.of());
    private static final Exchange FIRST = new Exchange("Edmund Vane", Instant.parse("2026-11-02T09:00:00Z"),
            "GREEN is printed since June, and I find no sample.\nWhere is the proof?", "Piet Hollis",
            Instant.parse("2026-11-09T15:30:00Z"), false, "The sample is with the auditors.", "It will be added this week.");
    private static final Exchange SECOND = new Exchange("Edmund Vane", Instant.parse("2026-11-11T09:00:00Z"),
            "It is not there yet.", null, null, null, null, null);

    private InventedChallenges() {
    }

    static Map<String, Supplier<ModelAndView>> pages(Words words) {
        Map<String, Supplier<ModelAndView>> pages = new LinkedHashMap<>();
        ChallengeView view = new ChallengeView(new ChallengePage(OVERDUE, List.of(FIRST, SECOND), null, null, List.of(
                new Closed("B3.2", "Write to every family"), new Closed("B3.4", "Sample ten plans a month"))), words);
        pages.put("/challenges", page("challenges", new ChallengesView(
                new ChallengesPage(List.of(OVERDUE), 1, 60, Shown.OPEN, 1, 1, List.of(REPLIED)), words)));
        pages.put("/challenges?shown=settled", page("challenges", new ChallengesView(
                new ChallengesPage(List.of(), 0, 60, Shown.SETTLED, 2, 3, List.of(SETTLED)), words)));
        pages.put("/plans/1/challenges/1", page("challenge", view));
        pages.put("/plans/1/challenges/new?kind=action&about=B3.1", page("challenge-lodge", new LodgeView(
                new Subject(Invented.PLAN, ACTION, OVERDUE.title()), new LodgeForm("", null),
                Problems.of("wording", words.say("challenge.say-what")), words)));
        pages.put("/plans/1/challenges/1/reply", page("challenge-reply", new ChallengeActView<>(view,
                new ReplyForm(null, "", "", List.of("B3.4")),
                Problems.of("finding", words.say("challenge.choose-finding"))
                        .and("wording", words.say("challenge.say-reply")), List.of())));
        pages.put("/plans/1/challenges/1/judge", page("challenge-judge", new ChallengeActView<>(view,
                new JudgeForm("keep-open", ""), Problems.of("wording", words.say("challenge.say-why-open")), List.of())));
        pages.put("/plans/1/challenges/1/answerer", page("challenge-answerer", new ChallengeActView<>(view,
                new AnswererForm(""), Problems.of("answerer", words.say("challenge.choose-answerer")), Invented.people())));
        return pages;
    }

    static ChallengesOfAction ofAction(Words words) {
        return ChallengesOfAction.of(1,
                new ActionChallenges(List.of(OVERDUE, REPLIED), List.of(ACTION, new Challenged(Kind.ISSUE, "B3"))), words);
    }

    private static Supplier<ModelAndView> page(String template, Object page) {
        return () -> new ModelAndView("page/" + template, "page", page);
    }

    private static ChallengeLine line(
            int number, Challenged about, String title, State state, LocalDate due, Set<ChallengeAct> may) {
        return new ChallengeLine(new ChallengeRef(1, number), about, title, "Where is the proof?", state, "Edmund Vane",
                Instant.parse("2026-11-02T09:00:00Z"), "Piet Hollis", due, due != null, may);
    }
}
