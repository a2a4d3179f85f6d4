package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadAction.HistoryLine;
import org.junit.jupiter.api.Test;

class HistoryRowTest {

    private static final Words WORDS = Words.ofTheProduct();

    @Test
    void saysWhatWasTriedWhereItWasRefused() {
        HistoryRow row = row("evidence-added", "B1.1", "evidence.only-those-working-on-it", true);

        assertThat(row.title()).isEqualTo("Refused: adding evidence");
        assertThat(row.text()).isEqualTo("Only the owners and contributors of B1.1 can add evidence.");
        assertThat(row("evidence-added", null, null, false).title()).isEqualTo("Evidence added");
    }

    @Test
    void callsKindsOfFilesByTheirNames() {
        assertThat(refusal("evidence.name-contradicts-content", "letter.docx\u001ftext/plain"))
                .startsWith("letter.docx is named like another kind of file than it is: it is plain text.");
        assertThat(refusal("evidence.type-not-accepted", "setup.pdf\u001fapplication/x-msdownload"))
                .startsWith("setup.pdf is a program, which is not accepted. PDF, Word (.docx)");
        assertThat(refusal("evidence.type-not-accepted", "film.dat\u001fapplication/x-unheard-of"))
                .startsWith("film.dat is a file of another kind, which is not accepted.");
        assertThat(refusal("evidence.declared-contradicts-content", "minutes.pdf\u001fapplication/pdf\u001fimage/png"))
                .startsWith("“minutes.pdf” was sent as a picture and is a PDF.");
    }

    @Test
    void saysThatAnActionWasLateWhenItWentLive() {
        HistoryRow row = row("escalated-when-live", "4", null, false);

        assertThat(row.title()).isEqualTo("Late when it went live, so escalated at once");
        assertThat(row.by()).isEqualTo("Follow-through");
        assertThat(row.text()).isEqualTo("Rung 4 of the escalation ladder had been reached on that day.");
    }

    @Test
    void callsWhatOnlyANewerVersionDoesByItsName() {
        HistoryRow done = row("sent-by-pigeon", "loft", null, false);

        assertThat(done.title()).isEqualTo("Done in another version of Follow-through: sent by pigeon");
        assertThat(done.text()).isNull();
        assertThat(row("sent-by-pigeon", "loft", "pigeon.is-ill", true).title())
                .isEqualTo("Refused: Done in another version of Follow-through: sent by pigeon");
    }

    private static String refusal(String rule, String values) {
        return row("evidence-added", values, rule, true).text();
    }

    private static HistoryRow row(String act, String to, String why, boolean refused) {
        return HistoryRow.of(new HistoryLine(Instant.EPOCH, act, null, null, null, to, why, refused), WORDS);
    }
}
