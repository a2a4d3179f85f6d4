package org.followthrough.web.mails;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ChooseMails;
import org.followthrough.workflow.port.ReadYourMails;
import org.followthrough.workflow.port.ShareCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets a person choose which mails come at once and which in the daily mail. */
@Controller
class YourMailsController {

    private final ReadYourMails read;
    private final ChooseMails choose;
    private final ShareCalendar calendar;
    private final Words words;

    YourMailsController(ReadYourMails read, ChooseMails choose, ShareCalendar calendar, Words words) {
        this.read = read;
        this.choose = choose;
        this.calendar = calendar;
        this.words = words;
    }

    @GetMapping("/your-mails")
    ModelAndView show(SignedIn reader) {
        return page(reader, Problems.none());
    }

    @PostMapping("/your-mails")
    ModelAndView choose(SignedIn by, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        Map<NotificationKind, Manner> wishes = new EnumMap<>(NotificationKind.class);
        Problems problems = Problems.none();
        for (NotificationKind kind : MailChoices.kinds()) {
            Optional<Manner> manner = manner(typed.get(kind.name()));
            manner.ifPresent(known -> wishes.put(kind, known));
            problems = manner.isPresent() ? problems : problems.and(kind.name(), words.say("mails.choose"));
        }
        if (problems.any()) {
            return page(by, problems);
        }
        Decision<MailChoices> decision = choose.choose(new ChooseMails.Command(by.id(), wishes));
        if (decision instanceof Refused<MailChoices> refused) {
            return page(by, Problems.of(MailChoices.kinds().get(0).name(), words.refusal(refused.refusal())));
        }
        next.addFlashAttribute("notice", words.say("mails.kept"));
        return new ModelAndView("redirect:/your-mails");
    }

    private ModelAndView page(SignedIn person, Problems problems) {
        return new ModelAndView("page/your-mails", "page",
                new YourMailsView(read.yourMails(person.id()), calendar(person), problems, words));
    }

    private String calendar(SignedIn person) {
        return calendar.code(person.id())
                .map(code -> ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/{code}.ics").buildAndExpand(code).toUriString())
                .orElse(null);
    }

    private static Optional<Manner> manner(String typed) {
        return Arrays.stream(Manner.values()).filter(manner -> manner.name().equals(typed)).findFirst();
    }
}
