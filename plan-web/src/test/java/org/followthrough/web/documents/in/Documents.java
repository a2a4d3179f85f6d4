package org.followthrough.web.documents.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.RawTable;

/** What the reader of documents makes of bytes. */
final class Documents {

    private static final PlanDocumentReader READER = new PlanDocumentReader();

    private Documents() {
    }

    static List<RawTable.Row> rows(byte[] document) throws IOException {
        return ((Decision.Accepted<RawTable>) READER.read(new ByteArrayInputStream(document))).result().rows();
    }

    static List<List<String>> cells(byte[] document) throws IOException {
        return rows(document).stream().map(RawTable.Row::cells).toList();
    }

    static Refusal refusal(byte[] document) throws IOException {
        return ((Decision.Refused<RawTable>) READER.read(new ByteArrayInputStream(document))).refusal();
    }
}
