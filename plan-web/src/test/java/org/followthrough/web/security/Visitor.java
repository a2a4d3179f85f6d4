package org.followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that follows no redirect by itself, so that a test sees each of them. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "between-the-parts";

    private final CookieManager cookies;
    private final HttpClient browser;
    private final int port;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.port = port;
        this.cookies = cookies;
        this.browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** This browser, with a session that somebody has put into it. */
    public Visitor holding(String session) {
        HttpCookie cookie = new HttpCookie("session", session);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port), cookie);
        return this;
    }

    /** The same browser at another node. */
    public Visitor at(int node) {
        return new Visitor(node, cookies);
    }

    /** What came back; {@code location} is where a redirect leads, or null. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String location() {
            return header("Location");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Asks in a way in which no link and no form does, such as {@code TRACE}. */
    public Answer ask(String method, String path, String... headers) {
        return send(request(path).method(method, BodyPublishers.noBody()).headers(headers).build());
    }

    /** What comes back where it is no text. */
    public byte[] download(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    /** Loads the page {@code form}, and sends its form to {@code path}; {@code fields} are names and values in turn. */
    public Answer send(String form, String path, String... fields) {
        Matcher token = TOKEN.matcher(get(form).body());
        assertThat(token.find()).as("a protected form on %s", form).isTrue();
        return post(path, "_csrf=" + encoded(token.group(1)) + "&" + body(fields));
    }

    /** Tries to sign in with headers that no browser sends. */
    public Answer signInWith(String email, String password, String... headers) {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).as("a protected form on /sign-in").isTrue();
        return post("/sign-in", "_csrf=" + encoded(token.group(1)) + "&" + body("email", email, "password", password), headers);
    }

    public Answer sendWithoutToken(String path, String... fields) {
        return post(path, body(fields));
    }

    public Answer signIn(String email, String password) {
        return send("/sign-in", "/sign-in", "email", email, "password", password);
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Sends a form as it is, without looking at its page first. */
    public Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Loads the page {@code form}, and sends a file with its form to the same place. */
    public Answer upload(String form, String fileName, String type, byte[] content, String... fields) {
        Matcher token = TOKEN.matcher(get(form).body());
        assertThat(token.find()).as("a protected form on %s", form).isTrue();
        return upload(form, fileName, type, content, token.group(1), new String[0], fields);
    }

    /** Sends a file with a form as it is, without looking at its page first. */
    public Answer upload(
            String path, String fileName, String type, byte[] content, String token, String[] headers, String... fields) {
        StringBuilder parts = new StringBuilder(part("_csrf", token));
        for (int i = 0; i < fields.length; i += 2) {
            parts.append(part(fields[i], fields[i + 1]));
        }
        parts.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(fileName.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\r\nContent-Type: ").append(type).append("\r\n\r\n");
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(BodyPublishers.ofString(parts.toString()), BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private Answer send(HttpRequest request) {
        return new Answer(send(request, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> as) {
        try {
            return browser.send(request, as);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String body(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
