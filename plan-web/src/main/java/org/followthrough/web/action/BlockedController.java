package org.followthrough.web.action;

import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.action.ActPages.Act;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.BlockAction;
import org.followthrough.workflow.port.ReadBlockages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner says what blocks an action from outside; the manager agrees or not; either of them says when it is over. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}/blocked")
class BlockedController {

    /** The controls that its rules are about. */
    private static final Map<String, String> FIELDS = Map.of(
            "blocked.review-out-of-reach", "review-day", "blocked.without-reason", "reason");

    private final ActPages pages;
    private final BlockAction block;
    private final ReadBlockages blockages;

    BlockedController(ActPages pages, BlockAction block, ReadBlockages blockages) {
        this.pages = pages;
        this.block = block;
        this.blockages = blockages;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        Act act = act(person, plan, number, "cause");
        return with(act, pages.show(act, BlockedForm.empty()));
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, @PathVariable String number, BlockedForm form,
            RedirectAttributes flash) {
        Act act = act(person, plan, number, BlockedForm.DECIDE.equals(form.step()) ? "answer" : "cause");
        Problems problems = form.problems(pages.words());
        if (problems.any()) {
            return with(act, pages.again(act, form, problems));
        }
        return with(act, pages.after(act, form, decide(act, form), form.done(), flash));
    }

    private Decision<Stage> decide(Act act, BlockedForm form) {
        BlockAction.By by = new BlockAction.By(act.by(), act.ref());
        if (BlockedForm.REPORT.equals(form.step())) {
            return block.report(by, form.cause());
        }
        if (!BlockedForm.DECIDE.equals(form.step())) {
            return block.lift(by, form.words());
        }
        return BlockedForm.AGREE.equals(form.answer())
                ? block.agree(by, form.review().date().orElseThrow())
                : block.refuse(by, form.reason());
    }

    private ModelAndView with(Act act, ModelAndView page) {
        return page.getViewName().startsWith("redirect:")
                ? page
                : page.addObject("blocked", blockages.of(act.by(), act.ref()));
    }

    private static Act act(SignedIn person, int plan, String number, String field) {
        return new Act(person, new ActionRef(plan, number), "act-blocked", field).at(FIELDS);
    }
}
