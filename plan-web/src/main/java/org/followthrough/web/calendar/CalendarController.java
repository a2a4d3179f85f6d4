package org.followthrough.web.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadDueDates;
import org.followthrough.workflow.port.ReadDueDates.DueDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands due dates to calendars: all of a person's by the address that they share, and one from its action's page. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadDueDates dates;
    private final Clock clock;

    CalendarController(ReadDueDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/calendar/{code:[\\w-]{32}}.ics")
    ResponseEntity<String> shared(@PathVariable String code) {
        return file("due-dates.ics", dates.shared(code));
    }

    @GetMapping("/plans/{plan}/actions/{number}/due.ics")
    ResponseEntity<String> one(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        DueDate date = dates.of(person.id(), new ActionRef(plan, number))
                .orElseThrow(() -> new NotFoundException("due date", number));
        return file(number + ".ics", List.of(date));
    }

    private ResponseEntity<String> file(String name, List<DueDate> content) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8).build().toString())
                .body(CalendarText.of(content, clock.instant()));
    }
}
