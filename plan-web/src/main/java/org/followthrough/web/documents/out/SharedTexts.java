package org.followthrough.web.documents.out;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The texts of an Excel workbook: each is written once, and cells name its place. */
final class SharedTexts {

    private static final int LONGEST = 32_767;
    /** What Excel would take for the sign of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int cells;

    /** The place of a text, counted from 0, for one more cell. */
    int place(String text) {
        cells++;
        return places.computeIfAbsent(text, first -> places.size());
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("sst");
        xml.writeDefaultNamespace(SheetXml.NAMESPACE);
        xml.writeAttribute("count", String.valueOf(cells));
        xml.writeAttribute("uniqueCount", String.valueOf(places.size()));
        for (String text : places.keySet()) {
            xml.writeStartElement("si");
            xml.writeStartElement("t");
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
            xml.writeCharacters(escaped(shortened(text)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Excel holds no longer cell; the other kinds hold it whole. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(LONGEST - 3, 0)) + " …";
    }

    private static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }
}
