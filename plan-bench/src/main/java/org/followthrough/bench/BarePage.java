package org.followthrough.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The floor of W5: the rows of an owner's first page by one statement, set into the page that the product answered with;
 * no sign-in, no rights, no counts.
 */
final class BarePage implements AutoCloseable {

    private static final int PAGE = 25;
    private static final String ROWS = """
            select a.number, a.title, a.agreed, a.version, p.number, p.title
            from action_owner o join action a on a.id = o.action_id join plan p on p.id = a.plan_id
            where o.person_id = md5('person' || ?)::uuid and o.ended_at is null
            order by a.agreed, a.id limit\s""" + PAGE;

    private final HttpServer server;
    private final ExecutorService threads;
    private final BlockingQueue<Connection> connections;
    private final String page;

    /**
     * Starts it.
     *
     * @param page what the product answers, to send as much
     */
    BarePage(Callable<Connection> connect, int atOnce, String page) throws Exception {
        this.page = page;
        connections = new ArrayBlockingQueue<>(atOnce);
        for (int one = 0; one < atOnce; one++) {
            connections.add(connect.call());
        }
        threads = Executors.newFixedThreadPool(atOnce);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address(int owner) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + owner);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String rows = rows(Integer.parseInt(exchange.getRequestURI().getPath().substring(1)));
        byte[] body = (rows + page.substring(Math.min(rows.length(), page.length()))).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String rows(int owner) throws IOException {
        try {
            Connection connection = connections.take();
            try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
                statement.setInt(1, owner);
                return rows(statement.executeQuery());
            } finally {
                connections.add(connection);
            }
        } catch (SQLException | InterruptedException failed) {
            throw new IOException(failed);
        }
    }

    private static String rows(ResultSet found) throws SQLException {
        StringBuilder html = new StringBuilder("<table>");
        while (found.next()) {
            html.append("<tr><td>").append(found.getString(1)).append("</td><td>").append(found.getString(2))
                    .append("</td><td>").append(found.getString(3)).append("</td><td>").append(found.getString(6)).append("</td></tr>");
        }
        return html.append("</table>").toString();
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
