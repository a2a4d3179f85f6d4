package org.followthrough.web.documents.in;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.RawTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a process that reads documents says.
 *
 * @param refusal why there is no table, or null
 * @param rows    of the table, or null
 */
record ToldTable(Refusal refusal, List<RawTable.Row> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] written(Decision<RawTable> decision) {
        return JSON.writeValueAsBytes(decision instanceof Decision.Refused<RawTable> refused
                ? new ToldTable(refused.refusal(), null)
                : new ToldTable(null, ((Decision.Accepted<RawTable>) decision).result().rows()));
    }

    static Decision<RawTable> read(byte[] told) {
        ToldTable table = JSON.readValue(told, ToldTable.class);
        return table.refusal != null
                ? new Decision.Refused<>(table.refusal)
                : Decision.accepted(new RawTable(table.rows));
    }
}
