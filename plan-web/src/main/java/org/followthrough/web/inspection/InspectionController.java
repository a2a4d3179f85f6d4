package org.followthrough.web.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.StatutoryDuty;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.EnterInspection;
import org.followthrough.workflow.port.MeetStatutoryDate;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadInspection;
import org.followthrough.workflow.port.ReadInspection.InspectionPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters the inspection that a plan answers, and when what the law asks was met. */
@Controller
@RequestMapping("/plans/{plan}/inspection")
class InspectionController {

    private final ReadInspection read;
    private final EnterInspection enter;
    private final MeetStatutoryDate meet;
    private final Words words;

    InspectionController(ReadInspection read, EnterInspection enter, MeetStatutoryDate meet, Words words) {
        this.read = read;
        this.enter = enter;
        this.meet = meet;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(SignedIn reader, @PathVariable int plan) {
        InspectionPage found = read.inspection(reader.id(), plan);
        return page(found, InspectionForm.of(found.inspection()), null, TypedDate.empty(), Problems.none());
    }

    @PostMapping
    ModelAndView enter(SignedIn by, @PathVariable int plan, InspectionForm form, RedirectAttributes next) {
        Problems problems = form.problems(words);
        if (!problems.any()) {
            Decision<Inspection> decision = enter.enter(form.command(by.id(), plan));
            if (decision.isAccepted()) {
                return told(plan, "inspection.entered", next);
            }
            problems = Problems.of("received", words.refusal(((Refused<Inspection>) decision).refusal()));
        }
        return page(read.inspection(by.id(), plan), form, null, TypedDate.empty(), problems);
    }

    @PostMapping("/{field}")
    ModelAndView met(
            SignedIn by,
            @PathVariable int plan,
            @PathVariable String field,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        StatutoryDuty duty = duty(field);
        TypedDate day = new TypedDate(
                typed.get(field + ".day"), typed.get(field + ".month"), typed.get(field + ".year"));
        Problems problems = DayCheck.problems(Problems.none(), field, day, "day.met", words);
        if (!problems.any()) {
            LocalDate on = day.date().orElseThrow();
            Decision<LocalDate> decision = meet.meet(new MeetStatutoryDate.Command(by.id(), plan, duty, on));
            if (decision.isAccepted()) {
                return told(plan, "inspection.met", next);
            }
            problems = Problems.of(field, words.refusal(((Refused<LocalDate>) decision).refusal()));
        }
        InspectionPage found = read.inspection(by.id(), plan);
        return page(found, InspectionForm.of(found.inspection()), field, day, problems);
    }

    private ModelAndView page(
            InspectionPage found, InspectionForm form, String metField, TypedDate metOn, Problems problems) {
        return problems.on(new ModelAndView(
                "page/inspection", "page", new InspectionView(found, form, metField, metOn, problems, words)));
    }

    private ModelAndView told(int plan, String key, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.say(key));
        return new ModelAndView("redirect:/plans/" + plan + "/inspection");
    }

    private static StatutoryDuty duty(String field) {
        String name = field.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(StatutoryDuty.values())
                .filter(duty -> duty.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("statutory date", field));
    }
}
