package org.followthrough.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What all pages on which somebody does something to an action have in common. */
@Component
public class ActPages {

    private final ReadAction actions;
    private final EvidenceRows evidence;
    private final Words words;

    ActPages(ReadAction actions, EvidenceRows evidence, Words words) {
        this.actions = actions;
        this.evidence = evidence;
        this.words = words;
    }

    /**
     * Who is about to do something to which action.
     *
     * @param page   the template
     * @param field  the control that a refusal without one of its own is shown at
     * @param people whom to choose from
     * @param fields the control of each rule that is about another one
     */
    public record Act(SignedIn person, ActionRef ref, String page, String field, List<Choice> people,
            Map<String, String> fields) {

        public Act(SignedIn person, ActionRef ref, String page, String field, List<Choice> people) {
            this(person, ref, page, field, people, Map.of());
        }

        public Act(SignedIn person, ActionRef ref, String page, String field) {
            this(person, ref, page, field, List.of());
        }

        /** The same with the controls that its rules are about. */
        public Act at(Map<String, String> controls) {
            return new Act(person, ref, page, field, people, controls);
        }

        String field(Refusal refusal) {
            return fields.getOrDefault(refusal.rule(), field);
        }

        public PersonId by() {
            return person.id();
        }
    }

    /**
     * The empty page.
     *
     * @param offered what the page is for; the person must be able to do some of it
     * @throws StaleStepException    if the action is not, or no longer, where this is done
     * @throws NotPermittedException if somebody else has to do it
     */
    public ModelAndView open(Act act, Object form, ActionAct... offered) {
        ActionPage action = actions.action(act.by(), act.ref());
        if (List.of(offered).stream().noneMatch(action.may()::contains)) {
            if (isDoneAt(action.line().stage(), offered[0])) {
                throw new NotPermittedException();
            }
            throw new StaleStepException(act.ref().number());
        }
        return view(act, action, form, Problems.none());
    }

    private static boolean isDoneAt(Stage stage, ActionAct act) {
        return switch (act) {
            case ACCEPT, DECLINE -> stage == Stage.OFFERED;
            case ADD_EVIDENCE, SUBMIT -> stage == Stage.IN_PROGRESS || stage == Stage.BLOCKED;
            case REPORT_PROGRESS, REASSIGN -> stage.isWithOwner();
            case SIGN_OFF, RETURN, PASS_ON -> stage == Stage.SUBMITTED;
            case CONFIRM, SEND_BACK -> stage.isWithAuditor();
            case PROPOSE_CLOSING, DECIDE_CLOSING -> stage.isWithOwner();
            case CLAIM_ANOTHER_WAY -> stage == Stage.IN_PROGRESS || stage == Stage.BLOCKED;
            case ANSWER_ESCALATION, CONTRIBUTORS, WITHDRAW, SUPERSEDE -> !stage.isClosed();
            case REOPEN -> stage.isClosed();
            case RECHECK -> stage.isConfirmed();
            case RECORD_CHECK -> false;
            case ASK_EXTENSION, DECIDE_EXTENSION, SET_MILESTONE, MEET_MILESTONE, DISMISS_DRAFT,
                    RESOLVE_CONTRADICTION -> false;
        };
    }

    /** The page whether or not something can be done on it now; the page itself says what. */
    ModelAndView show(Act act, Object form) {
        return view(act, actions.action(act.by(), act.ref()), form, Problems.none());
    }

    /** The page once more, with what was typed and what has to be put right. */
    public ModelAndView again(Act act, Object form, Problems problems) {
        ModelAndView view = view(act, actions.action(act.by(), act.ref()), form, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** To the action page with the good news, or back to the form with the sentence of the rule that refused. */
    public ModelAndView after(Act act, Object form, Decision<Stage> decision, String done, RedirectAttributes flash) {
        if (decision instanceof Decision.Refused<Stage> refused) {
            return again(act, form, Problems.of(act.field(refused.refusal()), words.refusal(refused.refusal())));
        }
        flash.addFlashAttribute("notice", words.say("done." + done, act.ref().number()));
        return new ModelAndView("redirect:" + ActionWords.address(act.ref()));
    }

    /** A list to choose from that begins with nobody. */
    List<Choice> choices(List<Person> people) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("people.choose")));
        people.forEach(person -> choices.add(new Choice(person.id().toString(), person.name())));
        return choices;
    }

    public Words words() {
        return words;
    }

    private ModelAndView view(Act act, ActionPage action, Object form, Problems problems) {
        return new ModelAndView("page/" + act.page(), "page",
                new ActView<>(action, form, problems, evidence.of(act.person(), act.ref()), act.people()));
    }
}
