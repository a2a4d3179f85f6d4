package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of an Excel workbook share. */
final class SharedStrings {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {
    }

    static List<String> of(OfficePackage office, String workbook)
            throws IOException, XMLStreamException, RefusedDocumentException {
        List<String> words = new ArrayList<>();
        long characters = 0;
        try (XmlPart xml = office.open(workbook, "sharedStrings")) {
            while (xml != null && xml.nextStart()) {
                if (xml.name().equals("si")) {
                    String word = text(xml);
                    characters += word.length();
                    words.add(word);
                }
                if (characters > Limits.TEXT || words.size() > Limits.TEXT / Limits.COLUMNS) {
                    throw new RefusedDocumentException("document.too-much-text", Limits.TEXT);
                }
            }
        }
        return words;
    }

    /** All runs of the text that starts here, without the help to pronounce it. */
    static String text(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        CellText text = new CellText();
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("t")) {
                text.append(xml.textOfElement());
            } else if (xml.name().equals("rPh")) {
                xml.skip();
            }
        }
        return unescaped(text.toString());
    }

    /** {@code _x0041_} is Excel's way to write the character of that number. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))))
                : text;
    }
}
