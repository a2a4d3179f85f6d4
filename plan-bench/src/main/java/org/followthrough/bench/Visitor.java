package org.followthrough.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the product as a browser does: with cookies, forms and the token of each form. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI product;

    Visitor(URI product) {
        this.product = product;
    }

    /** Makes the first administrator, who is signed in then. */
    void setUp(String code, String email, String password) throws IOException {
        send("/set-up", Map.of("code", code, "name", "Ada Bench", "email", email, "password", password));
    }

    Visitor signIn(String email, String password) throws IOException {
        send("/sign-in", Map.of("email", email, "password", password));
        return this;
    }

    /**
     * A page.
     *
     * @throws IOException if the product does not answer with the page itself
     */
    String page(String path) throws IOException {
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(product.resolve(path)).GET().build());
        if (answer.statusCode() != OK) {
            throw new IOException(path + " answered " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    private void send(String path, Map<String, String> fields) throws IOException {
        Matcher token = TOKEN.matcher(page(path));
        if (!token.find()) {
            throw new IOException(path + " has no form.");
        }
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("_csrf", token.group(1));
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build());
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != FOUND && answer.statusCode() != SEE_OTHER || next.contains(path)) {
            throw new IOException(path + " did not take the form: " + answer.statusCode() + " " + next);
        }
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for " + request.uri(), interrupted);
        }
    }
}
