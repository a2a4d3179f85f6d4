package org.followthrough.web.picture;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.rating.Colour;

/** A bar of a theme's actions by colour; the same numbers have to stand beside it in words. */
public final class ThemeBar {

    /** From what is checked, over what is claimed, to what is not done. */
    public static final List<Colour> ORDER = List.of(
            Colour.CHECKED, Colour.DONE_NOT_CHECKED, Colour.ON_TRACK, Colour.AT_RISK, Colour.OFF_TRACK,
            Colour.NOT_STARTED, Colour.CLOSED_NOT_DONE, Colour.NOT_OURS);

    private static final Set<Colour> LIGHT =
            Set.of(Colour.AT_RISK, Colour.DONE_NOT_CHECKED, Colour.NOT_STARTED, Colour.NOT_OURS);
    private static final double PERCENT = 100;
    private static final double NARROWEST_WITH_NUMBER = 4;

    private ThemeBar() {
    }

    /**
     * A bar with its numbers.
     *
     * @param id    names the picture; unique on its page
     * @param scale how many actions fill the whole width
     */
    public static Content withNumbers(String id, Map<Colour, Integer> counts, int scale) {
        return draw(id, counts, scale, true);
    }

    /** A thin bar that fills its whole width. */
    public static Content thin(String id, Map<Colour, Integer> counts) {
        return draw(id, counts, counts.values().stream().mapToInt(Integer::intValue).sum(), false);
    }

    private static Content draw(String id, Map<Colour, Integer> counts, int scale, boolean numbers) {
        Svg svg = new Svg().open("svg", "class", "app-bar", "width", "100%", "height", numbers ? "28" : "10",
                "aria-hidden", "true", "focusable", "false");
        hatch(svg, id);
        double width = PERCENT / Math.max(1, scale);
        double from = 0;
        for (Colour colour : ORDER) {
            int count = counts.getOrDefault(colour, 0);
            if (count > 0) {
                part(svg, id, colour, from, count * width, numbers ? String.valueOf(count) : null);
                from += count * width;
            }
        }
        return svg.close();
    }

    private static void part(Svg svg, String id, Colour colour, double from, double width, String number) {
        boolean hatched = colour == Colour.DONE_NOT_CHECKED;
        svg.empty("rect", "class", "app-bar__part app-fill--" + ColourShape.name(colour),
                "x", percent(from), "y", "0", "width", percent(width), "height", "100%");
        if (hatched) {
            svg.empty("rect", "fill", "url(#" + id + "-hatch)",
                    "x", percent(from), "y", "0", "width", percent(width), "height", "100%");
        }
        if (number != null && width >= NARROWEST_WITH_NUMBER) {
            svg.text("text", number, "class", LIGHT.contains(colour) ? dark(hatched) : null,
                    "x", percent(from + width / 2), "y", "19");
        }
    }

    private static String dark(boolean hatched) {
        return "app-bar__number--dark" + (hatched ? " app-bar__number--rimmed" : "");
    }

    private static void hatch(Svg svg, String id) {
        svg.open("defs")
                .open("pattern", "id", id + "-hatch", "width", "7", "height", "7", "patternUnits", "userSpaceOnUse",
                        "patternTransform", "rotate(45)")
                .empty("line", "class", "app-hatch", "x1", "0", "y1", "0", "x2", "0", "y2", "7")
                .close().close();
    }

    private static String percent(double value) {
        return Svg.number(value) + "%";
    }
}
