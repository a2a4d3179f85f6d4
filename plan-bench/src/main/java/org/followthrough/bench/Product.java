package org.followthrough.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built product, running in a process of its own. */
public final class Product implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("asks for this code: (\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("is running at (http://\\S+)");

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int LONGEST_START = 300;

    private final Process process;
    private final long from = System.nanoTime();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final CompletableFuture<String> code = new CompletableFuture<>();
    private final StringBuffer said = new StringBuffer();
    private volatile Duration ready;

    private Product(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread reader = new Thread(this::listen, "product-log");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts it with settings such as {@code --spring.mail.port=2525}, on a free port.
     *
     * @param java   options of Java
     * @param folder where it runs, and keeps what it keeps unless a setting says otherwise
     */
    public static Product start(List<String> java, Path jar, Path folder, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx1g"));
        command.addAll(java);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=0"));
        command.addAll(settings);
        return new Product(new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
    }

    /**
     * Runs a command of the product, such as {@code check}, to its end.
     *
     * @param folder where it runs
     * @param said   the file to which it says what it says
     * @return the number with which it ended; 0 is good
     */
    public static int command(String command, Path jar, Path folder, List<String> settings, Path said)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(JAVA, "-jar", jar.toString(), command));
        all.addAll(settings);
        return new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile())
                .start().waitFor();
    }

    private void listen() {
        try {
            process.inputReader().lines().forEach(this::hear);
        } catch (UncheckedIOException closed) {
            said.append("It was killed: ").append(closed.getMessage()).append('\n');
        }
        address.completeExceptionally(new IOException("The product has stopped. It said:\n" + said));
    }

    private void hear(String line) {
        said.append(line).append('\n');
        Matcher running = ADDRESS.matcher(line);
        if (running.find()) {
            ready = Duration.ofNanos(System.nanoTime() - from);
            address.complete(URI.create(running.group(1)));
        }
        Matcher asked = CODE.matcher(line);
        if (asked.find()) {
            code.complete(asked.group(1));
        }
    }

    /**
     * Where it answers, once it is ready.
     *
     * @throws IOException if it does not start within five minutes
     */
    public URI address() throws IOException {
        return said(address);
    }

    /** The one-time code of the set-up page, which it prints while nobody can sign in. */
    public String code() throws IOException {
        return said(code);
    }

    /** From the start of its process until it said that it is ready; null until then. */
    public Duration readyAfter() {
        return ready;
    }

    /** What it has said so far, the log among it. */
    public String said() {
        return said.toString();
    }

    /** The operating system's number of its process. */
    public long pid() {
        return process.pid();
    }

    private <T> T said(CompletableFuture<T> what) throws IOException {
        try {
            return what.get(LONGEST_START, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while the product was starting.", interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException("The product did not start. It said:\n" + said, failed);
        }
    }

    /** Ends it as a power switch would, with SIGKILL: it is told nothing and tidies nothing. */
    public void kill() {
        process.destroyForcibly();
        waitForTheEnd();
    }

    @Override
    public void close() {
        process.destroy();
        waitForTheEnd();
    }

    private void waitForTheEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
