package org.followthrough.web.injection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.Visitor.Answer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Sends line after line of {@code injection/story.txt} about one plan, and tells what came of it otherwise than they say. */
final class Story {

    private static final Map<String, Set<Integer>> OUTCOMES = Map.of(
            "->", Set.of(302, 303), "fo", Set.of(200, 422), "ok", Set.of(200), "--", Set.of(400, 404));
    private static final Pattern PLACE = Pattern.compile("\\{(?!w}|u}|s}|find:|hidden:)(\\w+)}");
    private static final Pattern FIND = Pattern.compile("\\{find:([^}]*)}");
    private static final Pattern HIDDEN = Pattern.compile("\\{hidden:([^}]*)}");
    /** Where somebody is led who has made a plan or a person. */
    private static final Pattern MADE = Pattern.compile("/(?:plans|(people))/([\\w-]+)(?:/publish)?");

    private final Everybody everybody;
    private final Scene scene;
    private final Typing typing;
    private final Map<String, String> places = new HashMap<>();

    Story(Everybody everybody, Scene scene, Typing typing, Map<String, String> places) {
        this.everybody = everybody;
        this.scene = scene;
        this.typing = typing;
        this.places.putAll(places);
    }

    /** @param address begins with no slash where it is that of an action of the plan */
    record Line(String who, String method, String address, String fields, String outcome) {

        /** The fields into which words are typed. */
        List<String> typed() {
            return Arrays.stream(fields.split("&(?=[\\w.-]+=)")).filter(field -> field.contains("{w}"))
                    .map(field -> field.substring(0, field.indexOf('='))).toList();
        }
    }

    static List<Line> lines() throws IOException {
        return new ClassPathResource("injection/story.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Story::line)
                .toList();
    }

    private static Line line(String line) {
        String[] parts = line.split("\\s+\\|\\s+|\\|\\s+(?=\\S+$)", -1);
        String[] request = parts[1].split("\\s+", 2);
        return new Line(parts[0], request[0], request[1], parts.length == 4 ? parts[2] : "", parts[parts.length - 1]);
    }

    void knows(String place, String what) {
        places.put(place, what);
    }

    String place(String place) {
        return places.get(place);
    }

    /** @return what came otherwise than the lines say */
    List<String> tell(List<Line> lines) {
        List<String> otherwise = new ArrayList<>();
        for (Line line : lines) {
            try {
                Answer answer = sent(line);
                if (!OUTCOMES.get(line.outcome()).contains(answer.status())) {
                    otherwise.add(line + " is answered " + answer.status() + " " + words(answer.body()));
                }
                Payloads.harmOnPage(answer.body()).forEach(harm -> otherwise.add(line + " shows " + harm));
                take(line, answer).forEach(harm -> otherwise.add("after " + line + " stands " + harm));
            } catch (NoSuchElementException notFound) {
                otherwise.add(line + ": " + notFound.getMessage());
            }
        }
        return otherwise;
    }

    /** Reads what somebody is shown then: the form again, or where they are led. @return what is harmful there */
    private List<String> take(Line line, Answer answer) {
        Matcher made = MADE.matcher(String.valueOf(answer.location()));
        if (made.matches()) {
            places.put(made.group(1) == null ? "plan" : "fresh", made.group(2));
        }
        String next = answer.location() == null ? answer.body() : everybody.get(line.who(), answer.location()).body();
        typing.read(HtmlUtils.htmlUnescape(next));
        return Payloads.harmOnPage(next);
    }

    private Answer sent(Line line) {
        String address = line.address().startsWith("/") || line.address().startsWith("{u}")
                ? line.address() : "/plans/{plan}/actions/" + line.address();
        String at = typing.address(found(placed(address), line.who()));
        return line.method().equals("GET")
                ? everybody.get(line.who(), at)
                : everybody.post(line.who(), at, typing.form(hidden(placed(line.fields()), at, line.who()), line.address()));
    }

    private String placed(String text) {
        return PLACE.matcher(text).replaceAll(place -> places.containsKey(place.group(1))
                ? places.get(place.group(1))
                : scene.id(place.group(1)).toString());
    }

    /** Where the page of the action leads. */
    private String found(String address, String who) {
        Matcher asked = FIND.matcher(address);
        return asked.replaceAll(find -> on(everybody.get(who, address.substring(0, address.lastIndexOf('/', find.start()))).body(),
                "/(" + find.group(1) + ")\"", find));
    }

    private String hidden(String fields, String address, String who) {
        return HIDDEN.matcher(fields).replaceAll(field -> Matcher.quoteReplacement(HtmlUtils.htmlUnescape(
                on(everybody.get(who, address).body(), "name=\"" + field.group(1) + "\"[^>]*? value=\"([^\"]*)\"", field))));
    }

    private static String on(String page, String pattern, MatchResult what) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new NoSuchElementException("nothing is " + what.group() + " on " + words(page));
        }
        return found.group(1);
    }

    private static String words(String page) {
        return page.replaceAll("(?s).*?<main|<footer.*", "").replaceAll("(?s)<[^>]*>", "").replaceAll("\\s+", " ");
    }
}
