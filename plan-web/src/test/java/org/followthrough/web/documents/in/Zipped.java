package org.followthrough.web.documents.in;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made by hand, part by part, for what no library writes. */
final class Zipped {

    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Zipped() {
    }

    /** A Word document with a body, and further parts beside the main one by their kinds. */
    static byte[] word(String body, Map<String, String> others) throws IOException {
        return word(WORD_TYPE, "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body
                + "</w:body></w:document>", others);
    }

    static byte[] word(String type, String document, Map<String, String> others) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>");
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS
                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", document);
        StringBuilder relations = new StringBuilder();
        others.forEach((kind, part) -> {
            parts.put("word/" + kind + ".xml", part);
            relations.append("<Relationship Id=\"").append(kind).append("\" Type=\"").append(RELATIONS).append('/')
                    .append(kind).append("\" Target=\"").append(kind).append(".xml\"/>");
        });
        parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return of(parts);
    }

    static byte[] of(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
