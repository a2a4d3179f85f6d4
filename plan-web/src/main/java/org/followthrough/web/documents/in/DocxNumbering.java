package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The marks that Word prints before the paragraphs of lists: bullets, and numbers that it counts by itself. */
final class DocxNumbering {

    /** No list at all. */
    static final DocxNumbering NONE = new DocxNumbering();

    private final Map<String, Map<Integer, ListLevel>> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    private DocxNumbering() {
    }

    private record Place(String list, int level) {
    }

    static DocxNumbering of(OfficePackage office, String main)
            throws IOException, XMLStreamException, RefusedDocumentException {
        DocxNumbering numbering = new DocxNumbering();
        try (XmlPart xml = office.open(main, "numbering")) {
            while (xml != null && xml.nextStart()) {
                if (xml.name().equals("abstractNum")) {
                    numbering.define(xml);
                } else if (xml.name().equals("num")) {
                    numbering.name(xml);
                }
            }
        }
        try (XmlPart xml = office.open(main, "styles")) {
            while (xml != null && xml.nextStart()) {
                if (xml.name().equals("style")) {
                    numbering.style(xml);
                }
            }
        }
        return numbering;
    }

    private void define(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        definitions.put(xml.attribute("abstractNumId", ""), levels);
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("lvl")) {
                int level = Math.min(xml.number("ilvl", 0), ListLevel.DEEPEST);
                levels.put(level, ListLevel.read(xml));
            }
        }
    }

    private void name(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        String list = xml.attribute("numId", "");
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("abstractNumId")) {
                lists.put(list, xml.attribute("val", ""));
            }
        }
    }

    private void style(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        String style = xml.attribute("styleId", "");
        int level = 0;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("ilvl")) {
                level = xml.number("val", 0);
            } else if (xml.name().equals("numId")) {
                styles.put(style, new Place(xml.attribute("val", ""), level));
            }
        }
    }

    /** Empty for a style that makes no list. */
    String markOfStyle(String style) {
        Place place = styles.get(style);
        return place == null ? "" : mark(place.list(), place.level());
    }

    /** The next mark of a list, with a space after it; empty where it prints none. */
    String mark(String list, int level) {
        Map<Integer, ListLevel> levels = definitions.get(lists.getOrDefault(list, ""));
        if (levels == null || !levels.containsKey(level)) {
            return "";
        }
        int[] counts = counted.computeIfAbsent(list, first -> new int[ListLevel.DEEPEST + 1]);
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return levels.get(level).mark(counts, levels);
    }
}
