package org.followthrough.domain.reading;

/**
 * The colour that a document fills a cell with.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Shade(int red, int green, int blue) {

    private static final int MOST = 255;

    public Shade {
        if (red < 0 || red > MOST || green < 0 || green > MOST || blue < 0 || blue > MOST) {
            throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
        }
    }
}
