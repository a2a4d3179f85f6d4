package org.followthrough.bench.kill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who uses the product as a browser does: with cookies, forms and the token of each form; what it answers, and that
 * it does not answer, is for those who ask to judge.
 */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----a-form-with-a-file";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;
    private static final int OK = 200;

    private final HttpClient http;
    private final URI product;
    private final Answers answers;

    private Caller(HttpClient http, URI product, Answers answers) {
        this.http = http;
        this.product = product;
        this.answers = answers;
    }

    /** @param answers where it is counted what became of each request */
    Caller(URI product, Answers answers) {
        this(HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build(),
                product, answers);
    }

    Caller(URI product) {
        this(product, new Answers());
    }

    /** The same browser, with its session, at another node. */
    Caller at(URI node) {
        return new Caller(http, node, answers);
    }

    boolean isSameBrowser(Caller other) {
        return http == other.http;
    }

    /**
     * What the product answered.
     *
     * @param sent whether to a form that was sent; else to the page on which the form should have been
     */
    record Answer(int status, String location, String body, boolean sent) {

        /** Whether a form was taken, which the product says by showing another page than the form's or the sign-in. */
        boolean isDone(String form) {
            return (status == FOUND || status == SEE_OTHER) && !location.endsWith(form) && !isSignedOut();
        }

        boolean isSignedOut() {
            return location.contains("/sign-in");
        }

        @Override
        public String toString() {
            return (status + " " + location).strip();
        }
    }

    /** A file that goes with a form, in the control {@code file}. */
    record GivenFile(String name, byte[] content) {
    }

    /** Makes the first administrator, who is signed in then. */
    void setUp(String code, String email, String password) throws IOException {
        require("/set-up", Map.of("code", code, "name", "Ada Bench", "email", email, "password", password));
    }

    Caller signIn(String email, String password) throws IOException {
        require("/sign-in", Map.of("email", email, "password", password));
        return this;
    }

    /** @throws IOException only if there is no answer */
    Answer get(String path) throws IOException {
        return ask(request(path).GET().build());
    }

    /** Opens the page of a form and sends the form; the answer to the page where that is not the form. */
    Answer send(String path, Map<String, String> fields) throws IOException {
        return send(path, fields, null);
    }

    /** @param fileOrNull goes with the form */
    Answer send(String path, Map<String, String> fields, GivenFile fileOrNull) throws IOException {
        Answer page = get(path);
        Matcher token = TOKEN.matcher(page.body());
        if (page.status() != OK || !token.find()) {
            return page;
        }
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("_csrf", token.group(1));
        return ask(fileOrNull == null ? plain(path, form) : withFile(path, form, fileOrNull));
    }

    private void require(String path, Map<String, String> fields) throws IOException {
        Answer answer = send(path, fields);
        if (answer.status() != FOUND && answer.status() != SEE_OTHER || answer.location().contains(path)) {
            throw new IOException(path + " did not take the form: " + answer);
        }
    }

    private HttpRequest plain(String path, Map<String, String> form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    private HttpRequest withFile(String path, Map<String, String> form, GivenFile file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"\r\n", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part("name=\"file\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n",
                file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static byte[] part(String head, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.resolve(path)).timeout(LONGEST);
    }

    private Answer ask(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            Answer answer = new Answer(response.statusCode(), response.headers().firstValue("Location").orElse(""),
                    response.body(), "POST".equals(request.method()));
            answers.heard(product, request.uri().getPath(), answer);
            return answer;
        } catch (ConnectException refused) {
            answers.refused(product);
            throw refused;
        } catch (IOException cut) {
            answers.cutOff();
            throw cut;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for " + request.uri(), interrupted);
        }
    }
}
