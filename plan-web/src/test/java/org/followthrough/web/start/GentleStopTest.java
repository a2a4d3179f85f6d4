package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServer;

/** The server as the product sets it up, stopped while one person waits for an answer and another has a connection open. */
@Timeout(30)
class GentleStopTest {

    private final GentleStop stop = new GentleStop();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private WebServer server;
    private int port;
    private Thread stopping;

    @BeforeEach
    void serve() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.addConnectorCustomizers(stop);
        server = factory.getWebServer(context -> context.addServlet("pages", new Pages()).addMapping("/*"));
        server.start();
        port = server.getPort();
        stop.start();
        stopping = new Thread(() -> {
            stop.stop();
            server.shutDownGracefully(result -> server.stop());
        });
    }

    @AfterEach
    void end() throws InterruptedException {
        enough.countDown();
        stopping.join();
        server.destroy();
    }

    private final class Pages extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/slow")) {
                asked.countDown();
                try {
                    enough.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            response.setContentLength(0);
        }
    }

    @Test
    void answersWhoeverIsConnectedAndRefusesWhoeverIsNot() throws IOException, InterruptedException {
        try (Socket slow = connect(); Socket open = connect()) {
            assertThat(answer(open, "/")).first().asString().startsWith("HTTP/1.1 200");
            ask(slow, "/slow");
            asked.await();
            stopping.start();
            awaitRefusal();

            assertThat(answer(open, "/")).contains("Connection: close").first().asString().startsWith("HTTP/1.1 200");
            assertThat(open.getInputStream().read()).as("the connection has ended").isEqualTo(-1);
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);

            enough.countDown();
            assertThat(read(slow)).first().asString().startsWith("HTTP/1.1 200");
        }
    }

    private void awaitRefusal() throws IOException, InterruptedException {
        boolean refused = false;
        while (!refused) {
            try (Socket late = connect()) {
                Thread.sleep(10);
            } catch (ConnectException expected) {
                refused = true;
            }
        }
    }

    private Socket connect() throws IOException {
        return new Socket("127.0.0.1", port);
    }

    private static List<String> answer(Socket connection, String path) throws IOException {
        ask(connection, path);
        return read(connection);
    }

    private static void ask(Socket connection, String path) throws IOException {
        connection.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: quay.example\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> read(Socket connection) throws IOException {
        BufferedReader answer = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        List<String> head = new ArrayList<>();
        for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            head.add(line);
        }
        return head;
    }
}
