package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.RawTable;

/** What the reader of documents makes of bytes, in this process whatever they are. */
final class Documents {

    private Documents() {
    }

    static List<RawTable.Row> rows(byte[] document) throws IOException {
        return ((Decision.Accepted<RawTable>) PlanDocumentReader.table(document)).result().rows();
    }

    static List<List<String>> cells(byte[] document) throws IOException {
        return rows(document).stream().map(RawTable.Row::cells).toList();
    }

    static Refusal refusal(byte[] document) throws IOException {
        return ((Decision.Refused<RawTable>) PlanDocumentReader.table(document)).refusal();
    }
}
