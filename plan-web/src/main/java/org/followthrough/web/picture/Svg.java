package org.followthrough.web.picture;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG; whatever is not markup of ours is escaped here and nowhere else. */
final class Svg implements Content {

    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn, and a null value leaves its name out. */
    Svg open(String element, Object... attributes) {
        begin(element, attributes);
        markup.append('>');
        open.push(element);
        return this;
    }

    Svg close() {
        markup.append("</").append(open.pop()).append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        begin(element, attributes);
        markup.append("/>");
        return this;
    }

    Svg text(String element, String text, Object... attributes) {
        open(element, attributes);
        markup.append(escape(text));
        return close();
    }

    Svg path(String style, String steps) {
        return empty("path", "class", style, "d", steps);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        return markup.toString();
    }

    /** A length or place, with at most one digit behind the point. */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toString();
    }

    private void begin(String element, Object... attributes) {
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                String written = value instanceof Double length ? number(length) : value.toString();
                markup.append(' ').append(attributes[i]).append("=\"").append(escape(written)).append('"');
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
