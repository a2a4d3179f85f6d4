package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running product has in its heap and still uses, asked for from outside.
 *
 * <p>{@code jcmd GC.class_histogram} stops the process, collects all of the heap, and counts what is left before anything
 * goes on. So nothing counts that nobody uses any more, and nothing hides behind a collector that has not come by yet; how
 * large the heap may grow makes no difference. What is in use between two looks is not seen, which is why there are many.
 *
 * <p>While something is packed or unpacked the heap cannot be collected; then rubbish is counted too, the process says so,
 * and the look is taken again.
 */
final class LiveHeap {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)\\s*$");
    private static final double MEGABYTE = 1024 * 1024;

    private static final String NOT_COLLECTED = "GC was skipped";

    private final Product product;

    LiveHeap(Product product) {
        this.product = product;
    }

    /** At this instant, or at the next at which the heap can be collected. */
    double megabytes() throws IOException {
        double counted;
        int heard;
        do {
            heard = product.said().length();
            counted = count();
        } while (product.said().indexOf(NOT_COLLECTED, heard) >= 0);
        return counted;
    }

    private double count() throws IOException {
        Process look = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(product.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        String said = new String(look.getInputStream().readAllBytes());
        Matcher total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new IOException("The heap of the product cannot be counted: " + said);
        }
        return Long.parseLong(total.group(1)) / MEGABYTE;
    }
}
