package org.followthrough.domain.reading;

import java.util.Optional;

/**
 * The colour that a document fills a cell with.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Shade(int red, int green, int blue) {

    private static final int MOST = 255;
    private static final int DARKEST = 80;
    private static final int PALEST = 70;
    private static final double CIRCLE = 360;
    private static final double SECTOR = 60;
    private static final double RED_ENDS = 18;
    private static final double RED_BEGINS = 335;
    private static final double AMBER_ENDS = 66;
    private static final double GREEN_ENDS = 170;
    private static final double BLUE_ENDS = 255;

    public Shade {
        if (red < 0 || red > MOST || green < 0 || green > MOST || blue < 0 || blue > MOST) {
            throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * The colour that people see in it; empty for white, grey, black and pale tints, which only tell headings apart.
     */
    Optional<Colour> colour() {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        int strength = most - least;
        if (most < DARKEST || strength < PALEST) {
            return Optional.empty();
        }
        double hue = hue(most, strength);
        if (hue < RED_ENDS || hue >= RED_BEGINS) {
            return Optional.of(Colour.RED);
        }
        if (hue < AMBER_ENDS) {
            return Optional.of(Colour.AMBER);
        }
        if (hue < GREEN_ENDS) {
            return Optional.of(Colour.GREEN);
        }
        return hue < BLUE_ENDS ? Optional.of(Colour.BLUE) : Optional.empty();
    }

    /** In degrees around the circle of colours, from red over green and blue. */
    private double hue(int most, double strength) {
        double sector = most == red ? (green - blue) / strength
                : most == green ? (blue - red) / strength + 2
                : (red - green) / strength + 4;
        return (sector * SECTOR + CIRCLE) % CIRCLE;
    }
}
