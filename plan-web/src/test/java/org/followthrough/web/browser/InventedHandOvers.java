package org.followthrough.web.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.web.form.Problems;
import org.followthrough.web.handover.AnswerOfferForm;
import org.followthrough.web.handover.HandOverActView;
import org.followthrough.web.handover.HandOversOfAction;
import org.followthrough.web.handover.HandOversView;
import org.followthrough.web.handover.OfferForm;
import org.followthrough.web.handover.TakeBackForm;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadHandOvers.ActionHandOvers;
import org.followthrough.workflow.port.ReadHandOvers.HandOverAct;
import org.followthrough.workflow.port.ReadHandOvers.HandOverLine;
import org.followthrough.workflow.port.ReadHandOvers.HandOversPage;
import org.followthrough.workflow.port.ReadHandOvers.Shown;
import org.springframework.web.servlet.ModelAndView;

/** Invented hand-overs and the pages about them. */
final class InventedHandOvers {

    private static final String ACTION = "/plans/1/actions/B3.1/hand-over";
    private static final HandOverLine OPEN = new HandOverLine(Invented.REVIEWS.ref(), Invented.REVIEWS.title(),
            "Fenwick Health Trust", "Uma Derry", "Tom Adeyemi", Instant.parse("2026-11-02T09:00:00Z"),
            "The reviews happen in the clinics of the trust.", State.OFFERED, LocalDate.of(2026, 11, 16), true, null, null,
            null);
    private static final HandOverLine BOUNCED = new HandOverLine(Invented.NIGHTS.ref(), Invented.NIGHTS.title(),
            "Northmarch Police", "Colm Reyes", "Maud Eccles", Instant.parse("2026-10-05T09:00:00Z"),
            "The cover is theirs at night.", State.BOUNCED, null, false, "Colm Reyes",
            Instant.parse("2026-10-09T15:00:00Z"), "We answer calls; we have no duty manager to name.");

    private InventedHandOvers() {
    }

    static Map<String, Supplier<ModelAndView>> pages(Words words) {
        Map<String, Supplier<ModelAndView>> pages = new LinkedHashMap<>();
        pages.put("/hand-overs", page("hand-overs",
                new HandOversView(new HandOversPage(List.of(OPEN), 0, 60, Shown.OPEN, 1, 1, List.of()), words)));
        pages.put("/hand-overs?shown=ended", page("hand-overs",
                new HandOversView(new HandOversPage(List.of(), 0, 60, Shown.ENDED, 2, 3, List.of(BOUNCED)), words)));
        pages.put(ACTION, page("hand-over-offer", view(new OfferForm("", ""),
                Problems.of("to", words.say("hand-over.choose-person")).and("why", words.say("hand-over.say-why")), words)));
        pages.put(ACTION + "/answer", page("hand-over-answer", view(new AnswerOfferForm("bounce", ""),
                Problems.of("wording", words.say("hand-over.say-why-not")), words)));
        pages.put(ACTION + "/take-back", page("hand-over-take-back", view(new TakeBackForm(""),
                Problems.of("reason", words.say("hand-over.say-why-back")), words)));
        return pages;
    }

    static HandOversOfAction ofAction(Words words) {
        return HandOversOfAction.of(Invented.REVIEWS.ref(),
                new ActionHandOvers(List.of(OPEN), Set.of(HandOverAct.TAKE_BACK)), words);
    }

    private static <F> HandOverActView<F> view(F form, Problems problems, Words words) {
        return new HandOverActView<>(Invented.REVIEWS, "/plans/1/actions/B3.1", ofAction(words).rows().get(0), form,
                problems, Invented.people());
    }

    private static Supplier<ModelAndView> page(String template, Object page) {
        return () -> new ModelAndView("page/" + template, "page", page);
    }
}
