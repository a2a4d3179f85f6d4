package org.followthrough.web.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.springframework.web.util.HtmlUtils;

/** Follows every link that somebody is shown, and holds every page and document to showing typed words as text. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int MOST = 2_000;
    private static final int SERVER_ERROR = 500;
    private static final List<String> MARK_UP = List.of("<script", "<img", "<svg", "<b>", "<!ENTITY");

    /** What everybody is shown alike, or only one person is. */
    private static final Pattern SHOWN_ONCE = Pattern.compile("/plans/\\d+/export\\..*|/operations/mail/.*|/people/.*");
    private static final Pattern OF_A_PLAN = Pattern.compile("/plans/(\\d+).*");

    private final Typing typing;
    private final String plan;
    private final Set<String> once;
    private final List<String> harm = new ArrayList<>();
    private int pages;

    /**
     * @param plan the number of the plan whose pages are read, and of no other
     * @param once what has been read already and need not be read again
     */
    Crawl(Typing typing, String plan, Set<String> once) {
        this.typing = typing;
        this.plan = plan;
        this.once = once;
    }

    int pages() {
        return pages;
    }

    List<String> harm() {
        return harm;
    }

    /** @param beginnings pages that nothing may lead to */
    void walk(Visitor visitor, String... beginnings) throws IOException {
        Deque<String> waiting = new ArrayDeque<>(Set.of(beginnings));
        Set<String> known = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            assertThat(known.size()).as("pages that a visitor is led to, such as %s", address).isLessThan(MOST);
            Matcher link = LINK.matcher(read(visitor, address));
            while (link.find()) {
                String next = HtmlUtils.htmlUnescape(link.group(1));
                if (isToBeRead(next) && known.add(next)) {
                    waiting.add(next);
                }
            }
        }
    }

    private boolean isToBeRead(String address) {
        Matcher ofPlan = OF_A_PLAN.matcher(address);
        if (address.startsWith("/assets/") || address.startsWith("/brand/") || ofPlan.matches() && !ofPlan.group(1).equals(plan)) {
            return false;
        }
        return !SHOWN_ONCE.matcher(address).matches() || once.add(address);
    }

    /** @return the page, where it is one */
    private String read(Visitor visitor, String address) throws IOException {
        if (address.contains("/export.")) {
            take(visitor.download(address), address);
            return "";
        }
        Answer answer = visitor.get(address);
        if (answer.status() >= SERVER_ERROR) {
            harm.add(address + " is answered " + answer.status());
        }
        pages++;
        if (answer.location() != null) {
            return "href=\"" + answer.location();
        }
        if (!String.valueOf(answer.header("Content-Type")).startsWith("text/html")) {
            readText(answer.body(), address);
            return "";
        }
        Payloads.harmOnPage(answer.body()).forEach(what -> harm.add(address + " shows " + what));
        typing.read(HtmlUtils.htmlUnescape(answer.body()));
        return answer.body();
    }

    private void take(byte[] document, String address) throws IOException {
        if (address.endsWith(".csv")) {
            readText(new String(document, StandardCharsets.UTF_8).replace("\"\"", "\""), address);
        } else if (address.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(document)) {
                readText(new PDFTextStripper().getText(pdf), address);
            }
        } else {
            unzip(document, address);
        }
    }

    private void unzip(byte[] document, String address) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                MARK_UP.stream().filter(xml::contains).forEach(tag -> harm.add(address + " holds " + tag));
                readText(HtmlUtils.htmlUnescape(xml), address);
            }
        }
    }

    private void readText(String text, String address) {
        Payloads.evaluated(text).forEach(what -> harm.add(address + " holds " + what));
        typing.read(text);
    }
}
