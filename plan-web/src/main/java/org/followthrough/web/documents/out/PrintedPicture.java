package org.followthrough.web.documents.out;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * A picture of a page that stands alone, with its styles in it.
 *
 * @param svg    the whole drawing
 * @param width  in the units of the drawing
 * @param height in the units of the drawing
 */
record PrintedPicture(String svg, long width, long height) {

    private static final Pattern BEGINNING = Pattern.compile("<svg [^>]*viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"[^>]*>");
    /** On the right, where words of other letters than those of the page may be longer. */
    private static final long MARGIN = 24;
    private static final float SHARP = 4;

    static PrintedPicture of(Content picture) {
        StringOutput drawn = new StringOutput();
        picture.writeTo(drawn);
        Matcher beginning = BEGINNING.matcher(drawn.toString());
        if (!beginning.lookingAt()) {
            throw new IllegalArgumentException("This is no picture of a page: " + drawn);
        }
        long width = Math.round(Double.parseDouble(beginning.group(1))) + MARGIN;
        long height = Math.round(Double.parseDouble(beginning.group(2)));
        String alone = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\"><style>" + Look.STYLES + "</style>";
        return new PrintedPicture(alone + drawn.toString().substring(beginning.end()), width, height);
    }

    /** As dots, four to a unit. */
    byte[] png() {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, SHARP * width);
        ByteArrayOutputStream dots = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(dots));
        } catch (TranscoderException undrawable) {
            throw new IllegalStateException("A picture of our own cannot be drawn.", undrawable);
        }
        return dots.toByteArray();
    }

    /** What all pictures on paper share: their styles, and the letters that these name. */
    private static final class Look {

        private static final String STYLES = read();

        private static String read() {
            letters("inter-regular.ttf");
            letters("inter-bold.ttf");
            try (InputStream styles = PrintedPicture.class.getResourceAsStream("/documents/picture.css")) {
                return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static void letters(String file) {
            try (InputStream letters = PrintedPicture.class.getResourceAsStream("/documents/pdf/" + file)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, letters));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (FontFormatException broken) {
                throw new IllegalStateException(file + " holds no letters.", broken);
            }
        }
    }
}
