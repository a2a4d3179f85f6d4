package org.followthrough.web.documents.out;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of document that a plan is written as. */
public enum PlanFormat {

    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 20_000),
    PDF("application/pdf", 1_500),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20_000),
    CSV("text/csv;charset=UTF-8", 20_000);

    private final String mediaType;
    private final int mostRows;

    PlanFormat(String mediaType, int mostRows) {
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    /** The kind of an ending such as {@code docx}; empty where there is none. */
    public static Optional<PlanFormat> of(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Of its files, without the point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The longest plan; a PDF is made up in memory, the others stream past. */
    int mostRows() {
        return mostRows;
    }
}
