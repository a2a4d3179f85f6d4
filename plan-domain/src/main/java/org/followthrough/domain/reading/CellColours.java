package org.followthrough.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads how an action stands from the cells that tell it: by their words, and without any by what they are filled with.
 */
final class CellColours {

    private CellColours() {
    }

    static void read(TableLine line, RawTable.Row row, Columns columns, int shift) {
        if (line.has(Field.RAG)) {
            word(line);
        } else if (line.has(Field.ACTION) || line.has(Field.PROGRESS)) {
            List<Integer> told = Stream.of(Field.RAG, Field.PROGRESS).flatMap(field -> columns.of(field).stream())
                    .toList();
            told.stream().map(column -> row.shade(column + shift)).flatMap(Optional::stream).findFirst()
                    .ifPresent(colour -> shade(line, colour));
        }
    }

    private static void word(TableLine line) {
        String cell = line.cell(Field.RAG);
        String colour = Rag.of(cell);
        Optional<StatusWords.Status> status = StatusWords.read(cell);
        if (colour != null || status.flatMap(StatusWords.Status::colour).isPresent()) {
            String read = colour != null ? colour : status.flatMap(StatusWords.Status::colour).orElseThrow().name();
            if (status.map(found -> !found.sure()).orElse(true)) {
                line.remark(Field.RAG, Confidence.MEDIUM, Remark.of("colour-told", cell, read));
            }
            line.put(Field.RAG, read);
        } else {
            line.put(Field.RAG, "");
            line.remark(Field.PROGRESS, Confidence.MEDIUM, Remark.of("no-colour", cell));
            line.put(Field.PROGRESS, line.has(Field.PROGRESS) ? line.cell(Field.PROGRESS) : cell);
        }
    }

    private static void shade(TableLine line, Colour colour) {
        if (Rag.of(line.cell(Field.PROGRESS)) == null) {
            line.put(Field.RAG, colour.name());
            line.remark(Field.RAG, Confidence.MEDIUM, Remark.of("colour-filled", colour.name()));
        }
    }
}
