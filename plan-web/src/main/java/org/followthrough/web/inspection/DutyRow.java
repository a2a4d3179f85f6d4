package org.followthrough.web.inspection;

import java.util.List;
import java.util.Locale;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadInspection.Duty;

/**
 * What the law asks, in words.
 *
 * @param field the last part of its address, and the name of its date
 * @param name  what has to be sent to whom
 * @param due   by when
 * @param state how it stands to that day, or when it was met
 * @param tone  the colour of the state
 */
public record DutyRow(String field, String name, String due, String state, String tone) {

    public static List<DutyRow> of(List<Duty> duties, Words words) {
        return duties.stream().map(duty -> of(duty, words)).toList();
    }

    private static DutyRow of(Duty duty, Words words) {
        return new DutyRow(
                duty.duty().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.say("statutory.name", duty.duty().title(), duty.duty().inspectorate().title()),
                words.say("statutory.due", words.longDay(duty.due())),
                state(duty, words),
                duty.isLate() ? "red" : duty.isMet() ? "green" : "blue");
    }

    private static String state(Duty duty, Words words) {
        if (!duty.isMet()) {
            return duty.isLate()
                    ? words.count("statutory.late", duty.daysLate())
                    : words.count("statutory.left", -duty.daysLate());
        }
        return duty.isLate()
                ? words.count("statutory.met-late", duty.daysLate(), words.day(duty.metOn()))
                : words.say("statutory.met", words.day(duty.metOn()));
    }
}
