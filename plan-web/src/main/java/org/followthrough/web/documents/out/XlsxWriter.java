package org.followthrough.web.documents.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.OwnTable;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/**
 * Writes a plan as an Excel workbook: a sheet with the plan, which can be filtered, and one that counts what is claimed
 * beside what is checked. Rows are written as they stream past, and the texts of their cells, each once, behind them.
 */
final class XlsxWriter implements PlanWriter {

    private static final int[] WIDTHS = {22, 8, 45, 14, 60, 20, 26, 48};
    private static final int[] COUNT_WIDTHS = {46, 18, 18, 18};
    private static final int TITLE_AND_HEADER = 2;

    private final PlanCells cells;
    private final Words words;

    XlsxWriter(Words words) {
        this.cells = new PlanCells(words);
        this.words = words;
    }

    @Override
    public void write(PlanTable plan, OutputStream out) throws IOException {
        String title = WrittenText.line(plan.header().title());
        SharedTexts texts = new SharedTexts();
        new OfficeFile(out, "xlsx")
                .copy("[Content_Types].xml", "content-types.xml")
                .copy("_rels/.rels", "rels.xml")
                .copy("xl/_rels/workbook.xml.rels", "workbook-rels.xml")
                .copy("xl/styles.xml", "styles.xml")
                .add(CoreProperties.PART, new CoreProperties(title, WrittenText.line(plan.header().bodyName()))::write)
                .add("xl/workbook.xml", xml -> workbook(xml, plan.rows().size()))
                .add("xl/worksheets/sheet1.xml", xml -> plan(new SheetXml(xml, texts), title, plan.rows()))
                .add("xl/worksheets/sheet2.xml", xml -> counts(new SheetXml(xml, texts), plan.themes()))
                .add("xl/sharedStrings.xml", texts::write)
                .finish();
    }

    private void workbook(XMLStreamWriter xml, int rows) throws XMLStreamException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String plan = words.say("export.sheet.plan");
        xml.writeStartElement("workbook");
        xml.writeDefaultNamespace(SheetXml.NAMESPACE);
        xml.writeNamespace("r", relations);
        xml.writeStartElement("sheets");
        List<String> names = List.of(plan, words.say("export.sheet.counts"));
        for (int at = 0; at < names.size(); at++) {
            xml.writeEmptyElement("sheet");
            xml.writeAttribute("name", names.get(at));
            xml.writeAttribute("sheetId", String.valueOf(at + 1));
            xml.writeAttribute("r", relations, "id", "rId" + (at + 1));
        }
        xml.writeEndElement();
        xml.writeStartElement("definedNames");
        name(xml, "_xlnm._FilterDatabase", "'" + plan + "'!$A$2:$H$" + (rows + TITLE_AND_HEADER), true);
        name(xml, "_xlnm.Print_Titles", "'" + plan + "'!$1:$2", false);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void name(XMLStreamWriter xml, String name, String cells, boolean hidden) throws XMLStreamException {
        xml.writeStartElement("definedName");
        xml.writeAttribute("name", name);
        xml.writeAttribute("localSheetId", "0");
        if (hidden) {
            xml.writeAttribute("hidden", "1");
        }
        xml.writeCharacters(cells);
        xml.writeEndElement();
    }

    private void plan(SheetXml sheet, String title, List<Row> rows) throws XMLStreamException {
        sheet.begin(TITLE_AND_HEADER, WIDTHS);
        sheet.row(TITLE_AND_HEADER);
        sheet.words(title, SheetXml.TITLE);
        sheet.endRow();
        header(sheet, OwnTable.HEADINGS);
        for (Row row : rows) {
            row(sheet, row);
        }
        sheet.end("A2:H" + (rows.size() + TITLE_AND_HEADER));
    }

    private void row(SheetXml sheet, Row row) throws XMLStreamException {
        List<String> texts = cells.of(row);
        sheet.row(lines(texts));
        for (int column = 0; column < texts.size(); column++) {
            switch (column) {
                case PlanCells.TIMESCALE -> TimescaleCell.write(sheet, texts.get(column), row.agreed());
                case PlanCells.PROGRESS -> sheet.words(texts.get(column), look(row.colour()));
                default -> sheet.words(texts.get(column), SheetXml.TEXT);
            }
        }
        sheet.endRow();
    }

    /** Excel makes rows as high as their words only once somebody changes them, so that it is told beforehand. */
    private static int lines(List<String> texts) {
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            int lines = 0;
            for (int from = 0, end; from <= text.length(); from = end + 1) {
                end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
                lines += 1 + (end - from) / WIDTHS[column];
            }
            most = Math.max(most, lines);
        }
        return most;
    }

    private static int look(Colour colour) {
        return colour == null ? SheetXml.TEXT : switch (colour) {
            case CHECKED -> 8;
            case DONE_NOT_CHECKED, ON_TRACK -> 9;
            case AT_RISK -> 10;
            case OFF_TRACK -> 11;
            case CLOSED_NOT_DONE -> 12;
            case NOT_OURS, NOT_STARTED -> SheetXml.TEXT;
        };
    }

    private void counts(SheetXml sheet, List<ThemeCounts> themes) throws XMLStreamException {
        sheet.begin(TITLE_AND_HEADER, COUNT_WIDTHS);
        sheet.row(TITLE_AND_HEADER);
        sheet.words(OwnTable.COUNTS, SheetXml.TITLE);
        sheet.endRow();
        header(sheet, List.of(words.say("export.counts.theme"), words.say("export.counts.total"),
                words.say("export.counts.claimed"), words.say("export.counts.checked")));
        for (ThemeCounts theme : themes) {
            count(sheet, OwnTable.theme(WrittenText.line(theme.code()), WrittenText.line(theme.name())), SheetXml.COUNT,
                    theme.total(), theme.claimed(), theme.checked());
        }
        count(sheet, words.say("export.counts.all"), SheetXml.TOTAL, sum(themes, ThemeCounts::total),
                sum(themes, ThemeCounts::claimed), sum(themes, ThemeCounts::checked));
        sheet.end(null);
    }

    private static int sum(List<ThemeCounts> themes, ToIntFunction<ThemeCounts> count) {
        return themes.stream().mapToInt(count).sum();
    }

    private static void count(SheetXml sheet, String name, int style, int... numbers) throws XMLStreamException {
        sheet.row(1);
        sheet.words(name, SheetXml.TEXT);
        for (int number : numbers) {
            sheet.number(number, style);
        }
        sheet.endRow();
    }

    private static void header(SheetXml sheet, List<String> headings) throws XMLStreamException {
        sheet.row(TITLE_AND_HEADER);
        for (String heading : headings) {
            sheet.words(heading, SheetXml.HEADING);
        }
        sheet.endRow();
    }
}
