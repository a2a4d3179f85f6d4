package org.followthrough.web.documents.out;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a picture of a Word document, with words for those who do not see it. */
final class WordPicture {

    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
    private static final String DRAWING = SCHEMAS + "drawingml/2006/main";
    private static final String PLACE = SCHEMAS + "drawingml/2006/wordprocessingDrawing";
    private static final String PICTURE = SCHEMAS + "drawingml/2006/picture";
    private static final String RELATIONS = SCHEMAS + "officeDocument/2006/relationships";
    /** Of the width of the page, in hundredths of a millimetre, and how many of Word's own units make one. */
    private static final long WIDTH = 8_200;
    private static final long UNITS = 360;

    private final WordXml word;
    private final XMLStreamWriter xml;

    WordPicture(WordXml word) {
        this.word = word;
        this.xml = word.writer();
    }

    /**
     * Writes a paragraph that holds the picture.
     *
     * @param number of the picture in its document, from 1
     */
    void write(Paper.Picture picture, int number) throws XMLStreamException {
        PrintedPicture drawn = picture.drawing();
        String width = String.valueOf(WIDTH * UNITS);
        String height = String.valueOf(WIDTH * UNITS * drawn.height() / drawn.width());
        word.open("p");
        word.style("p", "Picture");
        word.open("r");
        word.open("drawing");
        open("wp", "inline", PLACE);
        empty("wp", "extent", PLACE, "cx", width, "cy", height);
        empty("wp", "docPr", PLACE, "id", String.valueOf(number), "name", "Picture " + number,
                "descr", picture.words());
        open("a", "graphic", DRAWING);
        open("a", "graphicData", DRAWING, "uri", PICTURE);
        picture(number, width, height);
        for (int level = 0; level < 6; level++) {
            word.close();
        }
    }

    private void picture(int number, String width, String height) throws XMLStreamException {
        open("pic", "pic", PICTURE);
        open("pic", "nvPicPr", PICTURE);
        empty("pic", "cNvPr", PICTURE, "id", String.valueOf(number), "name", WordPictures.file(number));
        empty("pic", "cNvPicPr", PICTURE);
        word.close();
        open("pic", "blipFill", PICTURE);
        empty("a", "blip", DRAWING);
        xml.writeNamespace("r", RELATIONS);
        xml.writeAttribute("r", RELATIONS, "embed", WordPictures.relation(number));
        open("a", "stretch", DRAWING);
        empty("a", "fillRect", DRAWING);
        word.close();
        word.close();
        shape(width, height);
        word.close();
    }

    private void shape(String width, String height) throws XMLStreamException {
        open("pic", "spPr", PICTURE);
        open("a", "xfrm", DRAWING);
        empty("a", "off", DRAWING, "x", "0", "y", "0");
        empty("a", "ext", DRAWING, "cx", width, "cy", height);
        word.close();
        open("a", "prstGeom", DRAWING, "prst", "rect");
        empty("a", "avLst", DRAWING);
        word.close();
        word.close();
    }

    private void open(String prefix, String name, String namespace, String... attributes) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        finish(prefix, namespace, attributes);
    }

    private void empty(String prefix, String name, String namespace, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(prefix, name, namespace);
        finish(prefix, namespace, attributes);
    }

    private void finish(String prefix, String namespace, String... attributes) throws XMLStreamException {
        xml.writeNamespace(prefix, namespace);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
