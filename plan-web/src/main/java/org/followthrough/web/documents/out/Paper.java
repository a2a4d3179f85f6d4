package org.followthrough.web.documents.out;

import java.util.List;

/**
 * A document for people as its blocks from the top to the end, whatever it is written as.
 *
 * @param title   heads the first page
 * @param beneath what stands below the title: whose plan it is, and as at when
 * @param author  the body whose document it is
 * @param running what stands at the foot of every page, beside its number
 */
record Paper(String title, String beneath, String author, String running, List<Block> blocks) {

    Paper {
        blocks = List.copyOf(blocks);
    }

    /** A part of a document. */
    sealed interface Block {
    }

    record Heading(String text) implements Block {
    }

    record Text(String text, Weight weight) implements Block {
    }

    /** What a text is to the paper: the one sentence that says everything, one of many, or what explains a picture. */
    enum Weight {
        LEAD, BODY, KEY
    }

    record Points(List<String> texts) implements Block {
        Points {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A table.
     *
     * @param name    says what it holds, to those who do not see it
     * @param size    of its letters
     * @param columns from left to right
     * @param rows    walked through once for each document, so that no two of them need to be in memory
     */
    record Grid(String name, Size size, List<Column> columns, Iterable<List<Cell>> rows) implements Block {
        Grid {
            columns = List.copyOf(columns);
        }

        /** Of the width of the page, in thousandths. */
        int share() {
            return columns.stream().mapToInt(Column::share).sum();
        }
    }

    /** How large the letters of a table are: figures are to be seen across a room, a plan has to fit its page. */
    enum Size {
        FIGURES, PLAN
    }

    /** @param share of the width of the page, in thousandths */
    record Column(String heading, int share, boolean numeric) {
    }

    /**
     * A cell.
     *
     * @param fill the colour behind it, such as {@code F8D3D1}, or null
     * @param lead whether its first line is printed bold
     * @param span how it goes together with those above and below
     */
    record Cell(String text, String fill, boolean lead, Span span) {
        static Cell of(String text) {
            return new Cell(text, null, false, Span.ALONE);
        }
    }

    /** How a cell goes together with those above and below it. */
    enum Span {
        ALONE, BEGINS, GOES_ON
    }

    /**
     * Bars of parts, each part with its number and letter in it.
     *
     * @param name  says what they show, to those who do not see them
     * @param scale how much fills the whole width
     */
    record Bars(String name, int scale, List<Bar> bars) implements Block {
        Bars {
            bars = List.copyOf(bars);
        }
    }

    /** @param sum what the bar comes to, in words */
    record Bar(String name, String sum, List<Part> parts) {
        Bar {
            parts = List.copyOf(parts);
        }
    }

    /** @param words what it shows, to those who do not see it */
    record Picture(PrintedPicture drawing, String words) implements Block {
    }

    record Part(int size, String words, String fill) {
    }
}
