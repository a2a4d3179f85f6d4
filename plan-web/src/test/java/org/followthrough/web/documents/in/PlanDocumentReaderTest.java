package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.RawTable;
import org.junit.jupiter.api.Test;

class PlanDocumentReaderTest {

    private final PlanDocumentReader reader = new PlanDocumentReader();

    @Test
    void readsATabDelimitedLineAsARowWhateverItsQuotes() throws IOException {
        assertThat(rows("No\tAction\r\n1\tadd a \"drop down\" heading\n\n2\t\"open\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(row(1, "No", "Action"), row(2, "1", "add a \"drop down\" heading"), row(3, ""),
                        row(4, "2", "\"open"));
    }

    @Test
    void readsQuotedCommasAndLineBreaksOfCsv() throws IOException {
        assertThat(rows("No,Action\n1,\"check, train\nand tell\"\n2,end".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(row(1, "No", "Action"), row(2, "1", "check, train\nand tell"), row(4, "2", "end"));
    }

    @Test
    void readsTabDelimitedTextAsASpreadsheetQuotesIt() throws IOException {
        assertThat(rows("No\tAction\r\n1\t\"check\ntrain \"\"all\"\" staff\"\r\n2\tend".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(row(1, "No", "Action"), row(2, "1", "check\ntrain \"all\" staff"), row(4, "2", "end"));
    }

    @Test
    void readsSemicolons() throws IOException {
        assertThat(rows("No;Action;By when\n1;check, train;May 2026".getBytes(StandardCharsets.UTF_8)).get(1))
                .isEqualTo(row(2, "1", "check, train", "May 2026"));
    }

    @Test
    void readsUtf8WithAMarkAndWindowsText() throws IOException {
        assertThat(rows("\uFEFFNo\tAction – 1".getBytes(StandardCharsets.UTF_8))).containsExactly(row(1, "No", "Action – 1"));
        assertThat(rows("No\tAction – ‘1’".getBytes(Charset.forName("windows-1252"))))
                .containsExactly(row(1, "No", "Action – ‘1’"));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("document.empty");
    }

    @Test
    void refusesNoiseAndContainersThatAreNoText() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);

        assertThat(refusal(noise)).isEqualTo("document.unknown-kind");
        assertThat(refusal("PK\u0003\u0004 No\tAction".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("document.broken");
    }

    @Test
    void stopsReadingAtTheFirstByteTooMany() throws IOException {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'a';
            }
        };

        assertThat(((Decision.Refused<RawTable>) reader.read(endless)).refusal().rule()).isEqualTo("document.too-large");
        assertThat(given[0]).isEqualTo(PlanDocumentReader.MOST_BYTES + 1L);
    }

    @Test
    void refusesTooManyRowsAndTooLongCells() throws IOException {
        assertThat(refusal("a\tb\n".repeat(Limits.ROWS + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("document.too-many-rows");
        assertThat(refusal(("a\t" + "b".repeat(Limits.CELL + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("document.long-cell");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        assertThat(refusal("No,Action\n1,\"check\n2,train".getBytes(StandardCharsets.UTF_8))).isEqualTo("document.open-quote");
    }

    private List<RawTable.Row> rows(byte[] document) throws IOException {
        return ((Decision.Accepted<RawTable>) reader.read(new ByteArrayInputStream(document))).result().rows();
    }

    private String refusal(byte[] document) throws IOException {
        return ((Decision.Refused<RawTable>) reader.read(new ByteArrayInputStream(document))).refusal().rule();
    }

    private static RawTable.Row row(int line, String... cells) {
        return new RawTable.Row(line, List.of(cells));
    }
}
