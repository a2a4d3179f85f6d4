package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of an Excel workbook as they stream past. */
final class XlsxReader implements TableReader {

    @Override
    public void read(byte[] document, Rows rows) throws IOException, XMLStreamException, RefusedDocumentException {
        try (Archive archive = Archive.open(document)) {
            OfficePackage office = new OfficePackage(archive);
            String main = office.mainPart();
            Workbook workbook = Workbook.read(archive, office, main);
            XlsxStyles styles = XlsxStyles.of(office, main, workbook.from1904);
            List<String> words = SharedStrings.of(office, main);
            Sheets sheets = new Sheets(rows);
            for (Workbook.Sheet sheet : workbook.sheets) {
                sheets.begin(sheet.name(), sheet.hidden());
                try (XmlPart xml = archive.xml(sheet.part())) {
                    new XlsxSheet(xml, styles, words, sheets).read();
                }
            }
            sheets.end();
        }
    }

    /** Which sheets a workbook holds, in their order. */
    private static final class Workbook {
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        record Sheet(String name, boolean hidden, String part) {
        }

        static Workbook read(Archive archive, OfficePackage office, String main)
                throws IOException, XMLStreamException, RefusedDocumentException {
            Workbook workbook = new Workbook();
            Map<String, String> parts = office.related(main, "worksheet");
            try (XmlPart xml = archive.xml(main)) {
                while (xml.nextStart()) {
                    if (xml.name().equals("workbookPr")) {
                        workbook.from1904 = xml.attribute("date1904", "0").matches("1|true");
                    } else if (xml.name().equals("sheet") && parts.containsKey(xml.attribute("id", ""))) {
                        workbook.sheets.add(new Sheet(xml.attribute("name", ""),
                                xml.attribute("state", "").matches("hidden|veryHidden"), parts.get(xml.attribute("id"))));
                    }
                }
            }
            return workbook;
        }
    }
}
