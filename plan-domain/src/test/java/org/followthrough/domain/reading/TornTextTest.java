package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TornTextTest {

    @Test
    void leavesACellThatBeginsASentenceWhole() {
        assertThat(TornText.part("Training has begun", "Staff were told.", "", "").tail()).isEmpty();
        assertThat(TornText.part("Training has begun.", "and it goes on.", "", "").tail()).isEmpty();
    }

    @Test
    void cutsBeforeTheFirstColour() {
        assertThat(TornText.part("Staff were told by", "their manager. GREEN - Done", "", ""))
                .isEqualTo(new TornText("their manager.", "GREEN - Done"));
    }

    @Test
    void cutsWhereOneSentenceRunsIntoTheNext() {
        assertThat(TornText.part("The review was", "welcomed by the board Files are now checked", "", ""))
                .isEqualTo(new TornText("welcomed by the board", "Files are now checked"));
    }

    @Test
    void givesEachSentenceToTheRowThatItIsAbout() {
        TornText torn = TornText.part("Dates for the", "clinics are set. Parents praise the clinics. Lorries are serviced.",
                "Hold clinics for parents", "Service the lorries");

        assertThat(torn.tail()).isEqualTo("clinics are set. Parents praise the clinics.");
        assertThat(torn.rest()).isEqualTo("Lorries are serviced.");
    }
}
