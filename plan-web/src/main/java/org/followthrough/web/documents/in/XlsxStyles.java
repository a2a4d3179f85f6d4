package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.followthrough.domain.reading.Shade;

/** How the cells of an Excel workbook show their numbers, and what fills them. */
final class XlsxStyles {

    private static final SheetNumber GENERAL = SheetNumber.of("General", false);

    private final boolean from1904;
    private final XlsxColours colours;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Shade> fills = new ArrayList<>();
    private final List<SheetNumber> numbers = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();

    private XlsxStyles(boolean from1904, XlsxColours colours) {
        this.from1904 = from1904;
        this.colours = colours;
    }

    static XlsxStyles of(OfficePackage office, String workbook, boolean from1904)
            throws IOException, XMLStreamException, RefusedDocumentException {
        XlsxStyles styles = new XlsxStyles(from1904, XlsxColours.of(office, workbook));
        try (XmlPart xml = office.open(workbook, "styles")) {
            while (xml != null && xml.nextStart()) {
                styles.take(xml);
            }
        }
        return styles;
    }

    private void take(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        switch (xml.name()) {
            case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            case "fill" -> fills.add(fill(xml));
            case "cellXfs" -> cells(xml);
            case "dxfs" -> xml.skip();
            default -> {
            }
        }
    }

    private Shade fill(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        Shade shade = null;
        boolean solid = false;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("patternFill")) {
                solid = xml.attribute("patternType", "").equals("solid");
            } else if (xml.name().equals("fgColor") && solid) {
                shade = colours.shade(xml);
            }
        }
        return shade;
    }

    private void cells(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("xf")) {
                int fill = xml.number("fillId", 0);
                shades.add(fill < fills.size() ? fills.get(fill) : null);
                numbers.add(format(xml.number("numFmtId", 0)));
            }
        }
    }

    private SheetNumber format(int id) {
        String format = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
        return SheetNumber.of(format == null ? "General" : format, from1904);
    }

    /** How a number in a cell of this style is shown. */
    SheetNumber number(int style, String type) {
        return type.equals("n") && style < numbers.size() ? numbers.get(style) : GENERAL;
    }

    /** Null where nothing fills a cell of this style. */
    Shade shade(int style) {
        return style < shades.size() ? shades.get(style) : null;
    }
}
