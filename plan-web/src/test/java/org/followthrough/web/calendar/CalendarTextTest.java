package org.followthrough.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.ReadDueDates.DueDate;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final ActionId ACTION = new ActionId(UUID.fromString("0b9f2a5e-6a0b-4c1d-9e2f-3a4b5c6d7e8f"));

    @Test
    void isAnAllDayEntryThatHoldsNumberTitleAndDate() {
        assertThat(CalendarText.of(List.of(due("Review every plan; then act, twice", 3, false)), NOW)).isEqualTo("""
                BEGIN:VCALENDAR
                PRODID:-//Follow-through//Due dates//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:0b9f2a5e-6a0b-4c1d-9e2f-3a4b5c6d7e8f@follow-through
                DTSTAMP:20261102T090000Z
                DTSTART;VALUE=DATE:20261127
                SUMMARY:B2.1 Review every plan\\; then act\\, twice
                SEQUENCE:3
                TRANSP:TRANSPARENT
                STATUS:CONFIRMED
                BEGIN:VALARM
                TRIGGER:-P1D
                ACTION:DISPLAY
                DESCRIPTION:B2.1 Review every plan\\; then act\\, twice
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void strikesOutWhatIsClosedUnderTheSameName() throws Exception {
        VEvent closed = read(CalendarText.of(List.of(due("Review every plan", 7, true)), NOW));

        assertThat(closed.getRequiredProperty(Property.UID).getValue()).isEqualTo(ACTION + "@follow-through");
        assertThat(closed.getRequiredProperty(Property.STATUS).getValue()).isEqualTo("CANCELLED");
        assertThat(closed.getRequiredProperty(Property.SEQUENCE).getValue()).isEqualTo("7");
        assertThat(closed.getAlarms()).isEmpty();
    }

    @Test
    void foldsLongTitlesAndKeepsThemWhole() throws Exception {
        String title = "Überprüfung – every plan of every child, ".repeat(4).strip();
        String text = CalendarText.of(List.of(due(title, 0, false)), NOW);

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
        assertThat(read(text).getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo("B2.1 " + title);
    }

    @Test
    void letsNoTitleBeginALineOfItsOwn() throws Exception {
        VEvent event = read(CalendarText.of(List.of(due("One\r\nATTACH:http://elsewhere.example", 0, false)), NOW));

        assertThat(event.getProperty(Property.ATTACH)).isEmpty();
    }

    private static DueDate due(String title, int revision, boolean closed) {
        return new DueDate(ACTION, "B2.1", title, LocalDate.of(2026, 11, 27), revision, closed);
    }

    private static VEvent read(String text) throws Exception {
        return (VEvent) new CalendarBuilder().build(new StringReader(text)).getComponents().get(0);
    }
}
