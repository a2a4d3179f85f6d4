package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.util.HSSFColor;
import org.followthrough.domain.reading.Shade;

/** The colours that an Excel workbook names by their place: those of its theme and those of the old palette. */
final class XlsxColours {

    private static final Map<Integer, HSSFColor> PALETTE = HSSFColor.getIndexHash();
    /** Excel counts light before dark, the theme the other way round. */
    private static final int PAIRED = 4;

    private final List<Shade> theme = new ArrayList<>();

    private XlsxColours() {
    }

    static XlsxColours of(OfficePackage office, String workbook)
            throws IOException, XMLStreamException, RefusedDocumentException {
        XlsxColours colours = new XlsxColours();
        try (XmlPart xml = office.open(workbook, "theme")) {
            while (xml != null && xml.nextStart()) {
                if (xml.name().equals("clrScheme")) {
                    colours.read(xml);
                }
            }
        }
        for (int at = 0; at + 1 < Math.min(PAIRED, colours.theme.size()); at += 2) {
            Collections.swap(colours.theme, at, at + 1);
        }
        return colours;
    }

    private void read(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("srgbClr")) {
                theme.add(Shades.ofHex(xml.attribute("val", "")));
            } else if (xml.name().equals("sysClr")) {
                theme.add(Shades.ofHex(xml.attribute("lastClr", "")));
            }
        }
    }

    /** Of the element that starts here; null where it gives no colour. */
    Shade shade(XmlPart xml) {
        Shade plain = plain(xml);
        String tint = xml.attribute("tint", "0");
        return plain == null || !tint.matches("-?[01](\\.\\d+)?") ? plain
                : Shades.tinted(plain, Double.parseDouble(tint));
    }

    private Shade plain(XmlPart xml) {
        if (xml.attribute("rgb") != null) {
            return Shades.ofHex(xml.attribute("rgb"));
        }
        int place = xml.number("theme", -1);
        if (place >= 0) {
            return place < theme.size() ? theme.get(place) : null;
        }
        HSSFColor colour = PALETTE.get(xml.number("indexed", -1));
        return colour == null ? null : of(colour.getTriplet());
    }

    private static Shade of(short[] parts) {
        return new Shade(parts[0], parts[1], parts[2]);
    }
}
