package org.followthrough.web.cover;

import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ArrangeCover;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who will be away asks for a cover; the one asked accepts or declines. */
@Controller
@RequestMapping("/cover")
class CoverController {

    private final ArrangeCover arrange;
    private final CoverPages pages;
    private final Words words;

    CoverController(ArrangeCover arrange, CoverPages pages, Words words) {
        this.arrange = arrange;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(SignedIn reader) {
        return pages.page(reader, CoverForm.empty(), Problems.none());
    }

    @PostMapping
    ModelAndView ask(SignedIn by, CoverForm form, RedirectAttributes next) {
        Problems problems = form.problems(words);
        return problems.any()
                ? again(by, form, problems)
                : after(by, form, arrange.ask(form.request(by.id())), "asked", next);
    }

    @PostMapping("/{id}/accept")
    ModelAndView accept(SignedIn by, @PathVariable UUID id, RedirectAttributes next) {
        return after(by, CoverForm.empty(), arrange.accept(by.id(), id), "accepted", next);
    }

    @PostMapping("/{id}/decline")
    ModelAndView decline(SignedIn by, @PathVariable UUID id, RedirectAttributes next) {
        return after(by, CoverForm.empty(), arrange.decline(by.id(), id), "declined", next);
    }

    @PostMapping("/{id}/end")
    ModelAndView end(SignedIn by, @PathVariable UUID id, RedirectAttributes next) {
        return after(by, CoverForm.empty(), arrange.end(by.id(), id), "ended", next);
    }

    private ModelAndView after(
            SignedIn by, CoverForm form, Decision<UUID> decision, String done, RedirectAttributes next) {
        if (decision instanceof Refused<UUID> refused) {
            return again(by, form, Problems.of("cover", words.refusal(refused.refusal())));
        }
        next.addFlashAttribute("notice", words.say("cover.done." + done));
        return new ModelAndView("redirect:/cover");
    }

    private ModelAndView again(SignedIn by, CoverForm form, Problems problems) {
        ModelAndView page = pages.page(by, form, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
