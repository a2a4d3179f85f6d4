package org.followthrough.web.documents.in;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.followthrough.domain.reading.Shade;

/** How the cells of an OpenDocument spreadsheet show days, what fills them, and which of its sheets are hidden. */
final class OdsStyles {

    private final Map<String, Shade> shades = new HashMap<>();
    private final Map<String, String> dayStyles = new HashMap<>();
    private final Set<String> months = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();

    /** Reads the styles inside the element that starts here. */
    void read(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("date-style")) {
                dayStyle(xml);
            } else if (xml.name().equals("style")) {
                style(xml);
            }
        }
    }

    private void dayStyle(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        String name = xml.attribute("name", "");
        boolean day = false;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            day |= xml.name().equals("day");
        }
        if (!day) {
            months.add(name);
        }
    }

    private void style(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        String name = xml.attribute("name", "");
        dayStyles.put(name, xml.attribute("data-style-name", ""));
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("table-properties") && xml.attribute("display", "").equals("false")) {
                hiding.add(name);
            } else if (xml.name().equals("table-cell-properties")) {
                Shade shade = Shades.ofHex(xml.attribute("background-color", ""));
                if (shade != null) {
                    shades.put(name, shade);
                }
            }
        }
    }

    /** Whether a sheet of this style is not shown. */
    boolean hides(String style) {
        return hiding.contains(style);
    }

    /** Whether a cell of this style shows of a day only its month. */
    boolean showsMonth(String style) {
        return months.contains(dayStyles.getOrDefault(style, ""));
    }

    /** The words of an ISO day in a cell of this style. */
    String words(String style, String day) {
        return SheetDay.ofIso(day, showsMonth(style) ? SheetDay.MONTH : SheetDay.DAY);
    }

    /** Null where nothing fills a cell of this style. */
    Shade shade(String style) {
        return shades.get(style);
    }
}
