package org.followthrough.web.documents.out;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a paper as a Word document as it streams past.
 *
 * <p>Text is only ever text: no field is made of it, and the page numbers at the foot are the only fields there are.
 */
final class DocxWriter {

    void write(Paper paper, OutputStream out) throws IOException {
        WordPictures pictures = new WordPictures(paper);
        OfficeFile file = new OfficeFile(out, "docx")
                .copy("[Content_Types].xml", "content-types.xml")
                .copy("_rels/.rels", "rels.xml")
                .copy("word/styles.xml", "styles.xml")
                .copy("word/settings.xml", "settings.xml")
                .copy("word/numbering.xml", "numbering.xml")
                .add(CoreProperties.PART, new CoreProperties(paper.title(), paper.author())::write)
                .add("word/footer1.xml", xml -> footer(xml, paper.running()))
                .add("word/_rels/document.xml.rels", pictures::relations)
                .add("word/document.xml", xml -> document(xml, paper, pictures));
        pictures.add(file);
        file.finish();
    }

    private static void footer(XMLStreamWriter writer, String running) throws XMLStreamException {
        WordXml xml = new WordXml(writer);
        xml.root("ftr");
        xml.open("p");
        xml.style("p", "Footer");
        xml.run(running, false);
        xml.open("r");
        xml.empty("tab");
        xml.close();
        xml.run("Page ", false);
        xml.field("PAGE");
        xml.run(" of ", false);
        xml.field("NUMPAGES");
        xml.close();
        xml.close();
    }

    private static void document(XMLStreamWriter writer, Paper paper, WordPictures pictures)
            throws XMLStreamException {
        WordXml xml = new WordXml(writer);
        xml.root("document");
        xml.open("body");
        xml.paragraph("Title", paper.title());
        if (!paper.beneath().isEmpty()) {
            xml.paragraph("Subtitle", paper.beneath());
        }
        for (Paper.Block block : paper.blocks()) {
            block(xml, block, pictures);
        }
        page(xml);
        xml.close();
        xml.close();
    }

    private static void block(WordXml xml, Paper.Block block, WordPictures pictures) throws XMLStreamException {
        if (block instanceof Paper.Heading heading) {
            xml.paragraph("Heading1", heading.text());
        } else if (block instanceof Paper.Text text) {
            xml.paragraph(switch (text.weight()) {
                case LEAD -> "Lead";
                case BODY -> "BodyText";
                case KEY -> "Key";
            }, text.text());
        } else if (block instanceof Paper.Points points) {
            for (String point : points.texts()) {
                xml.paragraph("ListBullet", point);
            }
        } else if (block instanceof Paper.Grid grid) {
            new WordTable(xml).write(grid);
        } else if (block instanceof Paper.Bars bars) {
            new WordBars(xml).write(bars);
        } else if (block instanceof Paper.Picture picture) {
            new WordPicture(xml).write(picture, pictures.number(picture));
        }
    }

    /** A4 across, with the foot on every page. */
    private static void page(WordXml xml) throws XMLStreamException {
        xml.open("sectPr");
        xml.footerReference("rId4");
        xml.empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        xml.empty("pgMar", "top", "850", "right", "720", "bottom", "850", "left", "720", "header", "400",
                "footer", "400", "gutter", "0");
        xml.close();
    }
}
