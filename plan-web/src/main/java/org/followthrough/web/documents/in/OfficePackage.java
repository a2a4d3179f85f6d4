package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A Word or Excel file: an archive whose parts name each other by relationships. */
final class OfficePackage {

    private static final String TYPES = "[Content_Types].xml";

    private final Archive archive;

    OfficePackage(Archive archive) {
        this.archive = archive;
    }

    DocumentKind kind() throws IOException, XMLStreamException, RefusedDocumentException {
        if (!archive.has(TYPES) || !archive.has("_rels/.rels")) {
            throw DocumentKind.unknown();
        }
        String type = typeOf(mainPart());
        if (type.contains("macroEnabled") || archive.hasEndingWith("vbaProject.bin")) {
            throw new RefusedDocumentException("document.macros");
        }
        if (type.contains("ms-excel.sheet.binary")) {
            throw new RefusedDocumentException("document.binary-workbook");
        }
        if (type.contains("wordprocessingml")) {
            return DocumentKind.WORD;
        }
        if (type.contains("spreadsheetml")) {
            return DocumentKind.EXCEL;
        }
        throw DocumentKind.unknown();
    }

    /** The name of the part that holds the document. */
    String mainPart() throws IOException, XMLStreamException, RefusedDocumentException {
        return related("", "officeDocument").values().stream().findFirst().orElseThrow(DocumentKind::unknown);
    }

    /** The names of the parts of one kind that a part names, by the ids of the relationships. */
    Map<String, String> related(String part, String kind)
            throws IOException, XMLStreamException, RefusedDocumentException {
        Map<String, String> parts = new HashMap<>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (!archive.has(relations)) {
            return parts;
        }
        try (XmlPart xml = archive.xml(relations)) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship") && xml.attribute("Type", "").endsWith("/" + kind)
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    parts.put(xml.attribute("Id", ""), resolve(folder, xml.attribute("Target", "")));
                }
            }
        }
        return parts;
    }

    /** Opens the one part of a kind that a part names; null where there is none. */
    XmlPart open(String part, String kind) throws IOException, XMLStreamException, RefusedDocumentException {
        for (String name : related(part, kind).values()) {
            if (archive.has(name)) {
                return archive.xml(name);
            }
        }
        return null;
    }

    private String typeOf(String part) throws IOException, XMLStreamException, RefusedDocumentException {
        String byEnding = "";
        try (XmlPart types = archive.xml(TYPES)) {
            while (types.nextStart()) {
                String type = types.attribute("ContentType", "");
                if (types.attribute("PartName", "").equalsIgnoreCase("/" + part)) {
                    return type;
                }
                if (part.endsWith("." + types.attribute("Extension", "/"))) {
                    byEnding = type;
                }
            }
        }
        return byEnding;
    }

    /** A name from the root of the archive, of a target that is given from a folder. */
    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String full = target.startsWith("/") ? target : folder + target;
        for (String step : Arrays.stream(full.split("/")).filter(step -> !step.isEmpty()).toList()) {
            if (!step.equals("..")) {
                path.addLast(step);
            } else if (!path.isEmpty()) {
                path.removeLast();
            }
        }
        return String.join("/", path);
    }
}
