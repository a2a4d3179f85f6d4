package org.followthrough.web.documents.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.followthrough.domain.reading.Shade;

/** Reads a workbook in the format of Excel 97 to 2003, which holds 65,536 rows a sheet at most. */
final class XlsReader implements TableReader {

    @Override
    public void read(byte[] document, Rows rows) throws IOException, RefusedDocumentException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(document))) {
            Sheets sheets = new Sheets(rows);
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            for (Sheet sheet : workbook) {
                int at = workbook.getSheetIndex(sheet);
                sheets.begin(sheet.getSheetName(), workbook.isSheetHidden(at) || workbook.isSheetVeryHidden(at));
                for (Row row : sheet) {
                    BoundedReading.goOn();
                    sheets.add(row.getRowNum() + 1, cells(row, workbook.getCustomPalette(), from1904));
                }
            }
            sheets.end();
        } catch (EncryptedDocumentException locked) {
            throw new RefusedDocumentException("document.password");
        }
    }

    private static RowCells cells(Row row, HSSFPalette palette, boolean from1904) {
        RowCells cells = new RowCells();
        for (Cell cell : row) {
            SheetNumber format = SheetNumber.of(cell.getCellStyle().getDataFormatString(), from1904);
            cells.put(cell.getColumnIndex(), text(cell, format));
            cells.shade(cell.getColumnIndex(), shade(cell.getCellStyle(), palette));
            if (type(cell) == CellType.NUMERIC && format.showsDays()) {
                cells.markDay(cell.getColumnIndex());
            }
        }
        return cells;
    }

    /** A formula gives what it last came to. */
    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(Cell cell, SheetNumber format) {
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> format.words(String.valueOf(cell.getNumericCellValue()));
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static Shade shade(CellStyle style, HSSFPalette palette) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return null;
        }
        HSSFColor colour = palette.getColor(style.getFillForegroundColor());
        short[] parts = colour == null ? null : colour.getTriplet();
        return parts == null ? null : new Shade(parts[0], parts[1], parts[2]);
    }
}
