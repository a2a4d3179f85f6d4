package org.followthrough.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /** A document, and how long its first byte took, in nanoseconds. */
    record Download(byte[] content, long firstByte) {
    }

    Download download(String path) throws IOException {
        long from = System.nanoTime();
        try (InputStream content = ask(HttpRequest.newBuilder(product.resolve(path)).GET().build(),
                HttpResponse.BodyHandlers.ofInputStream()).body()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(content.read());
            long first = System.nanoTime() - from;
            content.transferTo(all);
            return new Download(all.toByteArray(), first);
        }
    }

    /** Fills in the form of a page and sends it to the same address; says where the product leads afterwards. */
    String send(String path, Map<String, String> fields) throws IOException {
        return send(path, token(path), fields);
    }

    /**
     * Sends a form that was looked at before.
     *
     * @param token of the form
     * @throws IOException if the product does not take it
     */
    String send(String path, String token, Map<String, String> fields) throws IOException {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("_csrf", token);
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build());
        return taken(path, answer);
    }

    /** Sends a file in the only form of a page, and says where the product leads afterwards. */
    String upload(String path, String field, Path file) throws IOException {
        return upload(path, token(path), Map.of(), field, file);
    }

    /** Sends a file in a form that was looked at before, with the other fields of it. */
    String upload(String path, String token, Map<String, String> fields, String field, Path file) throws IOException {
        String boundary = "bench" + file.hashCode();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        String before = all.entrySet().stream()
                .map(one -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + one.getKey() + "\"\r\n\r\n"
                        + one.getValue() + "\r\n")
                .collect(Collectors.joining())
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(before),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build());
        return taken(path, answer);
    }

    /** The token of the form of a page. */
    String token(String page) throws IOException {
        Matcher token = TOKEN.matcher(page(page));
        if (!token.find()) {
            throw new IOException(page + " has no form.");
        }
        return token.group(1);
    }

    private String taken(String path, HttpResponse<String> answer) throws IOException {
        String next = answer.headers().firstValue("Location").map(where -> URI.create(where).getPath()).orElse("");
        if (answer.statusCode() != FOUND && answer.statusCode() != SEE_OTHER || next.equals(path)) {
            throw new IOException(path + " did not take the form: " + answer.statusCode() + " " + next);
        }
        return next;
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException {
        return ask(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> ask(HttpRequest request, HttpResponse.BodyHandler<T> reader) throws IOException {
        try {
            return http.send(request, reader);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for " + request.uri(), interrupted);
        }
    }
}
