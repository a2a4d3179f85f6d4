package org.followthrough.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.followthrough.domain.Sample;
import org.followthrough.domain.action.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DigestMorningsTest {

    private final DigestMornings mornings = new DigestMornings(CALENDAR, LocalTime.of(7, 0));

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "2026-11-02T06:59:59Z, 2026-11-02, 2026-11-02T07:00:00Z, the same morning",
        "2026-11-02T07:00:00Z, 2026-11-03, 2026-11-03T07:00:00Z, too late for this morning",
        "2026-11-06T12:00:00Z, 2026-11-09, 2026-11-09T07:00:00Z, over a weekend",
        "2026-11-07T03:00:00Z, 2026-11-09, 2026-11-09T07:00:00Z, on a Saturday night",
        "2026-03-27T12:00:00Z, 2026-03-30, 2026-03-30T06:00:00Z, the clocks go forward at the weekend",
        "2026-03-27T06:59:59Z, 2026-03-27, 2026-03-27T07:00:00Z, the last winter morning",
        "2026-03-30T06:00:00Z, 2026-03-31, 2026-03-31T06:00:00Z, the first summer morning has passed",
        "2026-10-23T12:00:00Z, 2026-10-26, 2026-10-26T07:00:00Z, the clocks go back at the weekend",
        "2026-10-25T00:30:00Z, 2026-10-26, 2026-10-26T07:00:00Z, in the hour that comes twice",
        "2026-10-25T01:30:00Z, 2026-10-26, 2026-10-26T07:00:00Z, in the hour that comes again",
        "2026-04-02T12:00:00Z, 2026-04-07, 2026-04-07T06:00:00Z, over Easter",
        "2026-05-01T12:00:00Z, 2026-05-05, 2026-05-05T06:00:00Z, over the early May holiday",
        "2026-05-22T23:30:00Z, 2026-05-26, 2026-05-26T06:00:00Z, Saturday in London and Friday in UTC",
        "2026-12-24T07:00:00Z, 2026-12-29, 2026-12-29T07:00:00Z, over Christmas with its substitute day",
        "2026-12-31T08:00:00Z, 2027-01-04, 2027-01-04T07:00:00Z, over New Year"
    })
    void areTheNextWorkingMorningInLondon(Instant now, LocalDate day, Instant moment, String when) {
        assertThat(mornings.firstAfter(now)).as(when).isEqualTo(day);
        assertThat(mornings.momentOf(day)).as(when).isEqualTo(moment);
    }

    @Test
    void comeOncePerWorkingDayOfAYear() {
        Instant now = Instant.parse("2026-01-02T00:00:00Z");
        int mails = 0;
        for (LocalDate day = mornings.firstAfter(now); day.getYear() == 2026; day = mornings.firstAfter(now)) {
            assertThat(CALENDAR.isWorkingDay(day)).isTrue();
            assertThat(mornings.momentOf(day)).isAfter(now);
            now = mornings.momentOf(day);
            mails++;
        }
        assertThat(mails).isEqualTo(
                CALENDAR.workingDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(value = NotificationKind.class, names = {
        "ESCALATED", "RETURNED", "SENT_BACK", "OFFERED", "SENT_FOR_SIGN_OFF", "READY_TO_CONFIRM"})
    void neverHoldUpWhatMustBeAnswered(NotificationKind kind) {
        assertThat(kind.purpose().manners()).containsExactly(Manner.SINGLE);
    }

    @ParameterizedTest
    @EnumSource(value = NotificationKind.class, names = {"DUE_SOON", "OVERDUE"})
    void gatherReminders(NotificationKind kind) {
        assertThat(kind.purpose().usual()).isEqualTo(Manner.DIGEST);
        assertThat(kind.purpose().manners()).doesNotContain(Manner.NONE);
    }

    @Test
    void leaveOutAReminderOfADateThatIsKeptOrHasMoved() {
        Action open = Sample.inProgress();
        Notification.Subject reminder = subject(NotificationKind.OVERDUE, open);

        assertThat(reminder.holdsFor(open)).isTrue();
        assertThat(reminder.holdsFor(Sample.submitted())).isFalse();
        assertThat(reminder.holdsFor(open.agreeOn(LocalDate.of(2026, 12, 18)))).isFalse();
        assertThat(subject(NotificationKind.CONFIRMED, open).holdsFor(Sample.submitted())).isTrue();
    }

    private static Notification.Subject subject(NotificationKind matter, Action action) {
        return new Notification.Subject(matter, action.id(), action.number(), action.title(), action.dates().agreed());
    }
}
