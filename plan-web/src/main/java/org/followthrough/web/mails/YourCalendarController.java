package org.followthrough.web.mails;

import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ShareCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes and takes back the address under which a calendar reads a person's due dates. */
@Controller
class YourCalendarController {

    private final ShareCalendar calendar;
    private final Words words;

    YourCalendarController(ShareCalendar calendar, Words words) {
        this.calendar = calendar;
        this.words = words;
    }

    @PostMapping("/your-mails/calendar")
    String share(SignedIn by, RedirectAttributes next) {
        calendar.share(by.id());
        next.addFlashAttribute("notice", words.say("calendar.shared"));
        return "redirect:/your-mails";
    }

    @PostMapping("/your-mails/calendar/revoke")
    String revoke(SignedIn by, RedirectAttributes next) {
        calendar.revoke(by.id());
        next.addFlashAttribute("notice", words.say("calendar.revoked"));
        return "redirect:/your-mails";
    }
}
