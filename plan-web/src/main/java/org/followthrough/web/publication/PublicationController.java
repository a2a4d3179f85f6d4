package org.followthrough.web.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Role;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.PreviewPublication;
import org.followthrough.workflow.port.PreviewPublication.Preview;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReadPlans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what publishing a plan would do, and then publishes it. */
@Controller
@RequestMapping("/plans/{plan}/publish")
class PublicationController {

    private static final Map<String, Role> ROLES = Map.of(
            "manager", Role.MANAGER,
            "serviceManager", Role.SERVICE_MANAGER,
            "headOfService", Role.HEAD_OF_SERVICE,
            "director", Role.DIRECTOR,
            "auditor", Role.AUDITOR);
    /** The controls that rules about days are about. */
    private static final Map<String, String> FIELDS =
            Map.of("publish.base-date", "baseDate-day", "publish.day-out-of-reach", "baseDate-day");

    private final ReadPlans plans;
    private final ReadPeople people;
    private final PreviewPublication preview;
    private final PublishPlan publish;
    private final Words words;
    private final Clock clock;

    PublicationController(
            ReadPlans plans,
            ReadPeople people,
            PreviewPublication preview,
            PublishPlan publish,
            Words words,
            Clock clock) {
        this.plans = plans;
        this.people = people;
        this.preview = preview;
        this.publish = publish;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return page(person, plan, PublicationForm.from(today), Problems.none(), null);
    }

    @PostMapping
    ModelAndView send(SignedIn person, @PathVariable int plan, PublicationForm form, RedirectAttributes next) {
        Problems problems = form.problems(words);
        if (problems.any()) {
            return page(person, plan, form, problems, null);
        }
        Publication publication = form.publication(person.id(), plan);
        return form.isToBePublished()
                ? publish(person, form, publication, next)
                : look(person, form, publication);
    }

    private ModelAndView look(SignedIn person, PublicationForm form, Publication publication) {
        Decision<Preview> decision = preview.preview(publication);
        return decision instanceof Accepted<Preview> accepted
                ? page(person, publication.plan(), form, Problems.none(), accepted.result())
                : refused(person, publication.plan(), form, decision);
    }

    private ModelAndView publish(
            SignedIn person, PublicationForm form, Publication publication, RedirectAttributes next) {
        Decision<Integer> decision = publish.publish(publication);
        if (decision instanceof Accepted<Integer> accepted) {
            next.addFlashAttribute("notice", words.count("publication.done", accepted.result()));
            return new ModelAndView("redirect:/plans/" + publication.plan());
        }
        return refused(person, publication.plan(), form, decision);
    }

    private ModelAndView refused(SignedIn person, int plan, PublicationForm form, Decision<?> decision) {
        Refusal refusal = ((Refused<?>) decision).refusal();
        return page(person, plan, form,
                Problems.of(FIELDS.getOrDefault(refusal.rule(), "manager"), words.refusal(refusal)), null);
    }

    private ModelAndView page(SignedIn person, int plan, PublicationForm form, Problems problems, Preview preview) {
        if (!person.has(Role.PROGRAMME_LEAD)) {
            throw new NotPermittedException();
        }
        PlanHeader header = plans.plans(person.id()).stream()
                .filter(found -> found.number() == plan)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("plan", plan));
        List<PublicationView.Desk> desks = form.desks().entrySet().stream()
                .map(desk -> new PublicationView.Desk(desk.getKey(), choices(person, desk.getKey()), desk.getValue()))
                .toList();
        return problems.on(new ModelAndView("page/publish").addObject(
                "page", new PublicationView(header, form, problems, desks, preview)));
    }

    private List<Choice> choices(SignedIn person, String desk) {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("publication.nobody"))),
                        people.withRole(person.id(), ROLES.get(desk)).stream()
                                .map(found -> new Choice(found.id().toString(), found.name())))
                .toList();
    }
}
