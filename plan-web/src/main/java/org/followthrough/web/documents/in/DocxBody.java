package org.followthrough.web.documents.in;

import javax.xml.stream.XMLStreamException;

/** Reads the blocks of a Word document: a paragraph is a row of one cell, a table is its rows. */
final class DocxBody {

    private final XmlPart xml;
    private final DocxText text;
    private final Rows rows;

    DocxBody(XmlPart xml, DocxText text, Rows rows) {
        this.xml = xml;
        this.text = text;
        this.rows = rows;
    }

    /** Reads the element that starts here, up to its end. */
    void read() throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            String name = xml.name();
            if (DocxText.UNSEEN.contains(name)) {
                xml.skip();
            } else if (name.equals("p")) {
                rows.add(text.paragraph(xml, this::read));
            } else if (name.equals("tbl")) {
                table();
            }
        }
    }

    private void table() throws XMLStreamException, RefusedDocumentException {
        DocxGrid grid = new DocxGrid();
        int within = xml.depth();
        while (xml.nextStart(within)) {
            String name = xml.name();
            if (DocxText.UNSEEN.contains(name)) {
                xml.skip();
            } else if (name.equals("gridCol")) {
                grid.add(xml.number("w", 0));
            } else if (name.equals("tr")) {
                row(grid);
            }
        }
    }

    private void row(DocxGrid grid) throws XMLStreamException, RefusedDocumentException {
        RowCells row = new DocxRow(xml, text, grid).read();
        if (row != null && !row.isBlank()) {
            rows.add(row.cells(), row.shades());
        }
    }
}
