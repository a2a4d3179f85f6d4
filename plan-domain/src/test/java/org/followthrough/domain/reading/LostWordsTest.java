package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.reading.Drafts.HEADER;
import static org.followthrough.domain.reading.Drafts.action;
import static org.followthrough.domain.reading.Drafts.read;
import static org.followthrough.domain.reading.Drafts.rules;

import org.junit.jupiter.api.Test;

class LostWordsTest {

    private static final String BESIDE = "A1 Make sure that every file is kept up to date Para 4 Check each of the files that "
            + "the office holds by hand June 2026 Ada Qill GREEN - Checks have begun in all of the teams A2 Share the records";
    private static final String KNOWN = "|A - Records|A0|Know the files.||List them.|May 2026|Ada Quill|";

    @Test
    void completesWordsThatBeginInMidSentenceFromTheTextBesideThem() {
        DraftPlan plan = read("|" + HEADER, KNOWN,
                BESIDE + "||A1|every file is kept up to date|Para 4|the files that the office holds||Ben Marsh|");

        assertThat(plan.issues().get(1).issue()).isEqualTo("Make sure that every file is kept up to date");
        assertThat(action(plan, "A1.1").text()).isEqualTo("Check each of the files that the office holds by hand");
        assertThat(action(plan, "A1.1").confidence()).isEqualTo(Confidence.LOW);
        assertThat(rules(action(plan, "A1.1").cell(Field.ACTION))).containsExactly("reading.found-beside");
    }

    @Test
    void fillsARowWithoutAnActionByItsTimescaleAndKnowsAMisreadOwnerAgain() {
        DraftPlan plan = read("|" + HEADER, KNOWN, BESIDE + "||A1|Keep files up to date|Para 4||June 2026||");

        assertThat(action(plan, "A1.1").text()).isEqualTo("Check each of the files that the office holds by hand");
        assertThat(action(plan, "A1.1").owners()).containsExactly("Ada Quill");
    }

    @Test
    void leavesTheTextBesideTheTableToBeSeen() {
        DraftPlan plan = read("|" + HEADER, KNOWN, BESIDE + "||A1|Keep files up to date|Para 4||June 2026||");

        assertThat(plan.unread()).extracting(Unread::text).containsExactly(BESIDE);
    }

    @Test
    void inventsNothingWhereNothingStandsBeside() {
        DraftPlan plan = read(HEADER, "A - Records|A1|every file is kept up to date||the files that the office holds|||");

        assertThat(plan.issues().get(0).issue()).isEqualTo("every file is kept up to date");
        assertThat(rules(plan.issues().get(0).cell(Field.ISSUE))).containsExactly("reading.start-lost");
        assertThat(action(plan, "A1.1").text()).isEqualTo("the files that the office holds");
    }
}
