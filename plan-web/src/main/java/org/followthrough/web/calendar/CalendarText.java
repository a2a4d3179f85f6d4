package org.followthrough.web.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.followthrough.workflow.port.ReadDueDates.DueDate;

/** Writes due dates as an iCalendar file: all-day entries that block nobody's time, with a reminder the day before. */
final class CalendarText {

    private static final Duration THE_DAY_BEFORE = Duration.ofDays(-1);

    private CalendarText() {
    }

    /**
     * An action keeps its UID, so that a calendar moves or strikes out the entry that it has. There is no METHOD: with one,
     * the standard demands to name an organiser.
     */
    static String of(List<DueDate> dates, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Follow-through//Due dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        dates.forEach(date -> calendar.add(event(date, now)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A calendar could not be written into memory.", impossible);
        }
        return text.toString();
    }

    private static VEvent event(DueDate date, Instant now) {
        String summary = date.number() + " " + date.title();
        VEvent event = new VEvent(false);
        event.add(new Uid(date.action() + "@follow-through"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(date.day()));
        event.add(new Summary(summary));
        event.add(new Sequence(date.revision()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (date.closed()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        } else {
            event.add(ImmutableStatus.VEVENT_CONFIRMED);
            event.add(reminder(summary));
        }
        return event;
    }

    private static VAlarm reminder(String summary) {
        VAlarm reminder = new VAlarm(THE_DAY_BEFORE);
        reminder.add(ImmutableAction.DISPLAY);
        reminder.add(new Description(summary));
        return reminder;
    }
}
