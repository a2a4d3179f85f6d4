package org.followthrough.web.secondfactor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text that a camera reads, as a drawing.
 *
 * @param side how many squares it is wide and high, with the quiet zone around it
 * @param path the dark squares, as the path of an SVG
 */
public record QrCode(int side, String path) {

    private static final int QUIET = 4;

    /** @throws IllegalArgumentException for a text that is too long to be drawn */
    static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters cannot be drawn.", tooLong);
        }
    }
}
