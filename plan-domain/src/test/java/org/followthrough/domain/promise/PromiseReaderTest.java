package org.followthrough.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.dates.TimescaleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseReaderTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 2);

    private final PromiseReader reader = new PromiseReader(new TimescaleReader(CALENDAR), CALENDAR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The rota will be rolled out by June 2027.            | 2027-06-30",
        "Interviews are planned for 14 January 2027.          | 2027-01-14",
        "We now expect to finish by the end of March.         | 2027-03-31",
        "The launch has slipped to 3rd December.              | 2026-12-03",
        "The audit was postponed until 15/01/2027.            | 2027-01-15",
        "Procedures to be agreed at the board on 8 December.  | 2026-12-08",
        "The new tool goes to all wards early in the new year | ",
        "Roll out to all wards is to be finished early in the new year | 2027-01-29",
        "Relaunch the guide in May 2027                       | 2027-05-28",
        "Training has been arranged for February 2027         | 2027-02-26"
    })
    void readsADayBehindWordsOfWhatIsToCome(String words, LocalDate day) {
        assertThat(note(words).promises()).extracting(Promise::day)
                .isEqualTo(day == null ? List.of() : List.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The workshop was held on 20 October 2026.",
        "The board agreed the form in September 2026 and it works.",
        "The event was to be held in December 2026.",
        "Staff may march on.",
        "Due to the update of June 2027 nothing moves."
    })
    void leavesAloneWhatHasHappenedAndWhatIsNoDate(String words) {
        assertThat(note(words).promises()).isEmpty();
    }

    @Test
    void takesBackAPromiseThatTheSameNoteReportsAsKept() {
        assertThat(note("Compliance to be assessed on 26 November. Audit completed on 26 November, outcome positive.")
                .promises()).isEmpty();
    }

    @Test
    void keepsTheLatestDayAfterTheAgreedDate() {
        Findings findings = note("A draft will be ready by 1 December 2026. The rest will follow by 18 December 2026.");

        assertThat(findings.latestAfter(LocalDate.of(2026, 11, 27))).get().extracting(Promise::day)
                .isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(findings.latestAfter(LocalDate.of(2026, 12, 18))).isEmpty();
        assertThat(findings.latestAfter(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GREEN. Compliance to be checked by audit.",
        "Completed. The outcome of the bid is awaited.",
        "GREEN – the meeting needs to be rescheduled",
        "GREEN Development of the protocol is underway."
    })
    void findsAClaimThatItsOwnWordsContradict(String words) {
        assertThat(note(words).contradictions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Compliance to be checked by audit.",
        "AMBER. Compliance to be checked by audit.",
        "GREEN. No changes to be made.",
        "GREEN. Quality is reported to be improving.",
        "GREEN. The service will continue to monitor it.",
        "GREEN. To be reviewed in April 2027."
    })
    void findsNoneWithoutAClaimOrWhereADateIsGiven(String words) {
        assertThat(note(words).contradictions()).isEmpty();
    }

    @Test
    void takesTheColourDeclaredBesideTheNoteForItsClaim() {
        Note note = new Note("Policy to be amended.", "green", WRITTEN);

        assertThat(reader.read(note).contradictions()).containsExactly(
                new Contradiction("green", "Policy to be amended."));
    }

    @Test
    void leavesOutADateBeyondTheCalendar() {
        assertThat(note("It will be done by June 2099.").promises()).isEmpty();
    }

    private Findings note(String words) {
        return reader.read(new Note(words, null, WRITTEN));
    }
}
