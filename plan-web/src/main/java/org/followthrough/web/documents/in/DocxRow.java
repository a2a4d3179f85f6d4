package org.followthrough.web.documents.in;

import javax.xml.stream.XMLStreamException;
import org.followthrough.domain.reading.Shade;

/** Reads one row of a Word table: a cell that is merged stands where it begins. */
final class DocxRow {

    private final XmlPart xml;
    private final DocxText text;
    private final DocxGrid grid;
    private final RowCells cells = new RowCells();
    private int gridColumn;
    private int lastColumn = -1;
    private boolean deleted;

    DocxRow(XmlPart xml, DocxText text, DocxGrid grid) {
        this.xml = xml;
        this.text = text;
        this.grid = grid;
    }

    /** Reads the row that starts here, up to its end; null when it was deleted. */
    RowCells read() throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            switch (xml.name()) {
                case "trPr" -> properties();
                case "tc" -> cell();
                case "tblPrEx" -> xml.skip();
                default -> {
                }
            }
        }
        return deleted ? null : cells;
    }

    private void properties() throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            switch (xml.name()) {
                case "del" -> deleted = true;
                case "gridBefore" -> gridColumn += xml.number("val", 0);
                case "trPrChange" -> xml.skip();
                default -> {
                }
            }
        }
    }

    private void cell() throws XMLStreamException, RefusedDocumentException {
        Form form = new Form();
        CellText content = new CellText();
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("tcPr")) {
                form.read(xml);
            } else {
                block(content);
            }
        }
        int column = Math.max(lastColumn + 1, grid.column(gridColumn));
        if (!form.continues) {
            cells.put(column, content.toString());
            cells.shade(column, form.shade);
        }
        lastColumn = column;
        gridColumn += form.span;
    }

    /** A paragraph is a line of the cell; so is each cell of a table that stands in it. */
    private void block(CellText content) throws XMLStreamException, RefusedDocumentException {
        if (DocxText.UNSEEN.contains(xml.name())) {
            xml.skip();
        } else if (xml.name().equals("p")) {
            String line = text.paragraph(xml, () -> box(content));
            if (!line.isEmpty()) {
                content.newLine();
                content.append(line);
            }
        }
    }

    private void box(CellText content) throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            block(content);
        }
    }

    /** How a cell is merged and filled. */
    private static final class Form {
        private int span = 1;
        private boolean continues;
        private Shade shade;

        void read(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
            int within = xml.depth();
            while (xml.nextStart(within)) {
                switch (xml.name()) {
                    case "gridSpan" -> span = Math.min(Limits.COLUMNS, Math.max(1, xml.number("val", 1)));
                    case "vMerge", "hMerge" -> continues |= !xml.attribute("val", "continue").equals("restart");
                    case "shd" -> shade = Shades.ofHex(xml.attribute("fill", ""));
                    case "tcPrChange" -> xml.skip();
                    default -> {
                    }
                }
            }
        }
    }
}
