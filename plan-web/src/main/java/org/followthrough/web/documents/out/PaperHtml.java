package org.followthrough.web.documents.out;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.followthrough.web.documents.out.Paper.Cell;
import org.followthrough.web.documents.out.Paper.Column;
import org.followthrough.web.documents.out.Paper.Grid;
import org.followthrough.web.documents.out.Paper.Span;

/** Writes a paper as the page that its PDF is printed from. */
final class PaperHtml {

    private static final double TENTH = 10.0;
    /** Shares of the width of a page, in hundredths. */
    private static final int ALL = 100;
    private static final int NAME_AND_SUM = 48;
    private static final double FULL = 51;

    private final StringBuilder page = new StringBuilder();

    private PaperHtml() {
    }

    /** @param style the style sheet */
    static String of(Paper paper, String style) {
        PaperHtml html = new PaperHtml();
        html.head(paper, style);
        html.tag("h1", "", paper.title());
        if (!paper.beneath().isEmpty()) {
            html.tag("p", "beneath", paper.beneath());
        }
        paper.blocks().forEach(html::block);
        return html.page.append("</body></html>").toString();
    }

    private void head(Paper paper, String style) {
        String title = escaped(paper.title());
        page.append("<html lang=\"en-GB\"><head><title>").append(title)
                .append("</title><meta name=\"subject\" content=\"").append(title)
                .append("\"/><meta name=\"author\" content=\"").append(escaped(paper.author()))
                .append("\"/><style>").append(style).append("</style><bookmarks><bookmark name=\"").append(title)
                .append("\" href=\"#top\"/></bookmarks></head><body id=\"top\">");
        tag("div", "running", paper.running());
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            tag("h2", "", heading.text());
        } else if (block instanceof Paper.Text text) {
            tag("p", text.weight().name().toLowerCase(Locale.ROOT), text.text());
        } else if (block instanceof Paper.Points points) {
            page.append("<ul>");
            points.texts().forEach(point -> tag("li", "", point));
            page.append("</ul>");
        } else if (block instanceof Paper.Bars bars) {
            bars.bars().forEach(bar -> bar(bar, bars));
        } else if (block instanceof Paper.Picture picture) {
            picture(picture);
        } else if (block instanceof Grid grid) {
            grid(grid);
        }
    }

    private void picture(Paper.Picture picture) {
        page.append("<p class=\"picture\"><img alt=\"").append(escaped(picture.words()))
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(picture.drawing().png()))
                .append("\"/></p>");
    }

    private void grid(Grid grid) {
        page.append("<table class=\"").append(grid.size().name().toLowerCase(Locale.ROOT)).append("\" style=\"width:")
                .append(grid.share() / TENTH).append("%\" summary=\"").append(escaped(grid.name()))
                .append("\"><colgroup>");
        grid.columns().forEach(column -> page.append("<col style=\"width:")
                .append((double) ALL * column.share() / grid.share()).append("%\"/>"));
        page.append("</colgroup><thead><tr>");
        grid.columns().forEach(column ->
                page.append("<th scope=\"col\"").append(numeric(column)).append('>').append(escaped(column.heading()))
                        .append("</th>"));
        page.append("</tr></thead><tbody>");
        for (List<Cell> row : grid.rows()) {
            page.append("<tr>");
            for (int at = 0; at < row.size(); at++) {
                cell(row.get(at), grid.columns().get(at));
            }
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void bar(Paper.Bar bar, Paper.Bars bars) {
        double full = NAME_AND_SUM;
        page.append("<table class=\"bar\" summary=\"").append(escaped(bars.name() + ": " + bar.name()))
                .append("\"><tbody><tr><td style=\"width:28%\">").append(escaped(bar.name()))
                .append("</td><td style=\"width:20%\">").append(escaped(bar.sum())).append("</td>");
        for (Paper.Part part : bar.parts()) {
            double width = FULL * part.size() / Math.max(1, bars.scale());
            full += width;
            page.append("<td class=\"part\" style=\"width:").append(width).append("%;background-color:#")
                    .append(part.fill()).append("\">").append(escaped(part.words())).append("</td>");
        }
        page.append("<td style=\"width:").append(ALL - full).append("%\"></td></tr></tbody></table>");
    }

    private void cell(Cell cell, Column column) {
        page.append("<td").append(cell.span() == Span.GOES_ON ? " class=\"on\"" : numeric(column));
        if (cell.fill() != null) {
            page.append(" style=\"background-color:#").append(cell.fill()).append('"');
        }
        page.append('>');
        if (cell.span() != Span.GOES_ON) {
            text(cell);
        }
        page.append("</td>");
    }

    private void text(Cell cell) {
        int end = cell.text().indexOf('\n');
        if (!cell.lead()) {
            page.append(escaped(cell.text()));
        } else if (end < 0) {
            page.append("<b>").append(escaped(cell.text())).append("</b>");
        } else {
            page.append("<b>").append(escaped(cell.text().substring(0, end))).append("</b>")
                    .append(escaped(cell.text().substring(end)));
        }
    }

    private static String numeric(Column column) {
        return column.numeric() ? " class=\"number\"" : "";
    }

    private void tag(String name, String style, String text) {
        page.append('<').append(name).append(style.isEmpty() ? "" : " class=\"" + style + "\"").append('>')
                .append(escaped(text)).append("</").append(name).append('>');
    }

    static String escaped(String text) {
        return text.codePoints().mapToObj(PaperHtml::escaped).collect(Collectors.joining());
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "<br/>";
            case '\t' -> " ";
            default -> Character.toString(sign);
        };
    }
}
