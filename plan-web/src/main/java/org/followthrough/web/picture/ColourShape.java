package org.followthrough.web.picture;

import gg.jte.Content;
import java.util.Locale;
import org.followthrough.domain.rating.Colour;

/** The shape of a colour, so that nobody has to tell colours apart. */
public final class ColourShape {

    private static final String CIRCLE = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z";
    private static final String SQUARE = "M2 2h12v12H2z";

    private ColourShape() {
    }

    /** The picture alone; the word has to stand beside it. */
    public static Content of(Colour colour) {
        Svg svg = new Svg().open("svg", "viewBox", "0 0 16 16", "aria-hidden", "true", "focusable", "false");
        String fill = "app-fill--" + name(colour);
        switch (colour) {
            case CHECKED -> svg.path(fill, "M8 .5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z")
                    .path("app-shape__mark", "M4.4 8.3l2.5 2.5 4.7-5.2");
            case OFF_TRACK -> svg.path(fill, "M8 .6L15.4 8 8 15.4.6 8z");
            case AT_RISK -> svg.path(fill, "M8 1.6l7 12.6H1z");
            case DONE_NOT_CHECKED -> svg.path(fill, CIRCLE).path("app-hatch", "M3.6 8.6l5-5M4.4 11.6l7.2-7.2M7.4 12.4l5-5");
            case CLOSED_NOT_DONE -> svg.path(fill, SQUARE).path("app-shape__mark", "M5 5l6 6M11 5l-6 6");
            case NOT_OURS -> svg.path(fill, SQUARE);
            case ON_TRACK, NOT_STARTED -> svg.path(fill, CIRCLE);
        }
        return svg.close();
    }

    /** How style sheets and addresses name a colour, such as {@code off-track}. */
    public static String name(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
