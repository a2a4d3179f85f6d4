package org.followthrough.workflow.shelf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.followthrough.domain.decision.Refusal;

/** Refuses files that are of two kinds at once, and pictures made to fill the memory of whoever looks at them. */
final class OneKind {

    /** The largest picture that a telephone takes, and some more. */
    static final long MOST_PIXELS = 250_000_000;
    private static final String PDF = "application/pdf";
    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MILLION = 1_000_000;

    private OneKind() {
    }

    /** Why a file that is no archive is not kept; empty when it may be. */
    static Optional<Refusal> refusal(Path file, String type, String name) throws IOException {
        if (type.equals(PDF) && !beginsAsPdf(file) || isArchive(file)) {
            return Optional.of(Refusal.of("evidence.two-kinds", name, type));
        }
        return type.startsWith("image/") && pixels(file, type) > MOST_PIXELS
                ? Optional.of(Refusal.of("evidence.too-many-pixels", name, MOST_PIXELS / MILLION))
                : Optional.empty();
    }

    /** Programs look for the beginning of a PDF also further on, behind something that other programs run. */
    private static boolean beginsAsPdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(PDF_BEGINS.length), PDF_BEGINS);
        }
    }

    /** An archive is found from its end, whatever stands in front of it. */
    private static boolean isArchive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException noArchive) {
            return false;
        }
    }

    /** As the picture itself says, which is all that is read of it; 0 where it says nothing that can be read. */
    private static long pixels(Path file, String type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            return 0;
        }
        ImageReader reader = readers.next();
        File picture = file.toFile();
        try (FileImageInputStream content = new FileImageInputStream(picture)) {
            reader.setInput(content, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        } finally {
            reader.dispose();
        }
    }
}
