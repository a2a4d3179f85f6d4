package org.followthrough.web.documents.out;

import javax.xml.stream.XMLStreamException;
import org.followthrough.web.documents.out.Paper.Bar;
import org.followthrough.web.documents.out.Paper.Bars;
import org.followthrough.web.documents.out.Paper.Part;

/** Writes bars of a Word document as tables of filled cells, which can be read aloud, copied and printed in grey. */
final class WordBars {

    private static final int NAME = 4_400;
    private static final int SUM = 3_200;
    private static final int FULL = WordXml.PAGE_WIDTH - NAME - SUM;

    private final WordXml xml;

    WordBars(WordXml xml) {
        this.xml = xml;
    }

    void write(Bars bars) throws XMLStreamException {
        for (Bar bar : bars.bars()) {
            bar(bar, bars);
            xml.paragraph("Gap", "");
        }
    }

    private void bar(Bar bar, Bars bars) throws XMLStreamException {
        int drawn = bar.parts().stream().mapToInt(part -> width(part, bars)).sum();
        xml.open("tbl");
        xml.open("tblPr");
        xml.empty("tblW", "w", String.valueOf(NAME + SUM + drawn), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed");
        xml.empty("tblCaption", "val", bars.name() + ": " + bar.name());
        xml.close();
        xml.open("tblGrid");
        column(NAME);
        column(SUM);
        for (Part part : bar.parts()) {
            column(width(part, bars));
        }
        xml.close();
        xml.open("tr");
        cell(bar.name(), NAME, null);
        cell(bar.sum(), SUM, null);
        for (Part part : bar.parts()) {
            cell(part.words(), width(part, bars), part.fill());
        }
        xml.close();
        xml.close();
    }

    private static int width(Part part, Bars bars) {
        return FULL * part.size() / Math.max(1, bars.scale());
    }

    /** So that a part of one action still has room for its words. */
    private void noMargins() throws XMLStreamException {
        xml.open("tcMar");
        xml.empty("left", "w", "0", "type", "dxa");
        xml.empty("right", "w", "0", "type", "dxa");
        xml.close();
    }

    private void column(int width) throws XMLStreamException {
        xml.empty("gridCol", "w", String.valueOf(width));
    }

    private void cell(String text, int width, String fill) throws XMLStreamException {
        xml.open("tc");
        xml.open("tcPr");
        xml.empty("tcW", "w", String.valueOf(width), "type", "dxa");
        if (fill != null) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", fill);
            noMargins();
        }
        xml.close();
        xml.paragraph(fill == null ? "TableText" : "BarText", text);
        xml.close();
    }
}
