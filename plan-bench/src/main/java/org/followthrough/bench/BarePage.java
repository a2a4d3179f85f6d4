package org.followthrough.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.followthrough.bench.WrittenStatements.Written;

/**
 * The floor of W5: the statements that the product sends for what the page shows, prepared once, and what they find set into
 * the page that the product answered with; no sign-in, no rights, no rules.
 */
final class BarePage implements AutoCloseable {

    static {
        // Otherwise the last piece of each answer waits for 40 ms, and a floor of 10 ms looks like one of 50.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final BlockingQueue<Connection> connections;
    private final List<List<String>> looks;
    private final String page;

    /**
     * Starts it.
     *
     * @param looks what is sent for the page of each person
     * @param page  what the product answers, to send as much
     */
    BarePage(Callable<Connection> connect, int atOnce, List<List<Written>> looks, String page) throws Exception {
        List<String> statements = looks.stream().flatMap(List::stream).map(Written::sql).distinct().toList();
        this.looks = looks.stream().map(look -> look.stream()
                .map(one -> "execute look" + statements.indexOf(one.sql()) + "(" + one.parameters() + ")").toList()).toList();
        this.page = page;
        connections = new ArrayBlockingQueue<>(atOnce);
        for (int one = 0; one < atOnce; one++) {
            connections.add(prepared(connect.call(), statements));
        }
        threads = Executors.newFixedThreadPool(atOnce);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private static Connection prepared(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int number = 0; number < statements.size(); number++) {
                statement.execute("prepare look" + number + " as " + statements.get(number));
            }
        }
        return connection;
    }

    /** Where it answers; the path is the number of a look, from 0. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String rows = rows(looks.get(Integer.parseInt(exchange.getRequestURI().getPath().substring(1))));
        byte[] body = (rows + page.substring(Math.min(rows.length(), page.length()))).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String rows(List<String> look) throws IOException {
        try {
            Connection connection = connections.take();
            try (Statement statement = connection.createStatement()) {
                StringBuilder html = new StringBuilder();
                for (String one : look) {
                    set(statement.executeQuery(one), html);
                }
                return html.toString();
            } finally {
                connections.add(connection);
            }
        } catch (SQLException | InterruptedException failed) {
            throw new IOException(failed);
        }
    }

    private static void set(ResultSet found, StringBuilder html) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            html.append("<tr>");
            for (int column = 1; column <= columns; column++) {
                html.append("<td>").append(found.getString(column)).append("</td>");
            }
            html.append("</tr>");
        }
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        threads.shutdown();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
