package org.followthrough.bench.kill;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people have asked for and what they were told is done, kept outside the process that is killed: a line before each
 * request and a line after each answer that says yes, on disk before anything else happens.
 *
 * <p>Every act carries a mark of its own, such as {@code submit-1043}, in words that the product keeps.
 */
final class Ledger implements Closeable {

    private final FileChannel file;
    private final AtomicInteger marks = new AtomicInteger();
    private final Set<String> attempted = new TreeSet<>();
    private final Set<String> acknowledged = new TreeSet<>();

    Ledger(Path path) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** A mark that no other act carries. */
    String mark(String act) {
        return act + "-" + marks.incrementAndGet();
    }

    synchronized void attempted(String mark) throws IOException {
        attempted.add(mark);
        write("attempted ", mark);
    }

    synchronized void acknowledged(String mark) throws IOException {
        acknowledged.add(mark);
        write("acknowledged ", mark);
    }

    /** How many acts have been acknowledged. */
    synchronized int count() {
        return acknowledged.size();
    }

    synchronized Set<String> attempted() {
        return new TreeSet<>(attempted);
    }

    synchronized Set<String> acknowledged() {
        return new TreeSet<>(acknowledged);
    }

    private void write(String what, String mark) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((what + mark + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            file.write(line);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
