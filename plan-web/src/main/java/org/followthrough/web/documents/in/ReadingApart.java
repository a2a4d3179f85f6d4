package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a document in a process of its own, with a heap of its own, that is killed when it takes too long.
 *
 * <p>The libraries for PDF and for old workbooks have been led into endless loops and out of memory before; a thread can
 * neither be stopped in the one nor kept from taking the product with it in the other.
 */
final class ReadingApart {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingApart.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String PRODUCT = "org.followthrough.web.FollowThrough";
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-Xss1m", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Duser.timezone=UTC");
    private static final int PDF_MAY_BEGIN = 1024;

    private final Duration longest;
    private final List<String> options;

    ReadingApart(Duration longest) {
        this(longest, OPTIONS);
    }

    ReadingApart(Duration longest, List<String> options) {
        this.longest = longest;
        this.options = options;
    }

    /** Whether a document is, or may be taken for, one of a kind that is read apart. */
    static boolean isMeantFor(byte[] document) {
        return DocumentKind.isCompound(document)
                || new String(document, 0, Math.min(document.length, PDF_MAY_BEGIN), StandardCharsets.ISO_8859_1)
                        .contains("%PDF-");
    }

    Decision<RawTable> read(byte[] document) throws IOException {
        Process reader = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
            late.set(true);
            reader.destroyForcibly();
        }, CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
        try {
            hand(document, reader);
            return answer(reader, late);
        } finally {
            end.cancel(false);
            reader.destroyForcibly();
        }
    }

    private static void hand(byte[] document, Process reader) {
        try (OutputStream to = reader.getOutputStream()) {
            to.write(document);
        } catch (IOException dead) {
            LOG.info("A reader of documents ended before it had the document: {}", Fault.of(dead));
        }
    }

    private Decision<RawTable> answer(Process reader, AtomicBoolean late) throws IOException {
        byte[] told = told(reader, late);
        if (late.get()) {
            return Decision.refused("document.too-slow", longest.toSeconds());
        }
        try {
            int end = reader.waitFor();
            if (end == 0) {
                return ToldTable.read(told);
            }
            LOG.warn("A reader of documents ended with {}, for want of memory or by a fault of its own.", end);
            return Decision.refused("document.broken");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The reading was stopped.", stopped);
        }
    }

    /** What the reader said; nothing where it was ended for being late, which closes what it says it by. */
    private static byte[] told(Process reader, AtomicBoolean late) throws IOException {
        try (InputStream from = reader.getInputStream()) {
            return from.readAllBytes();
        } catch (IOException ended) {
            if (!late.get()) {
                throw ended;
            }
            LOG.info("A reader of documents was ended before it had told what it read: {}", Fault.of(ended));
            return new byte[0];
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main(), ApartCommand.NAME));
        return command;
    }

    /** In the product's jar the classes lie in jars of their own, which its launcher finds. */
    private static String main() {
        try {
            return Class.forName(LAUNCHER, false, ClassLoader.getSystemClassLoader()).getName();
        } catch (ClassNotFoundException noJar) {
            return PRODUCT;
        }
    }
}
