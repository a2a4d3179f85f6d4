package org.followthrough.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Hands what an act has to say, such as that it is done, to the page that the browser is sent to, as text. */
final class FlashTexts extends AbstractFlashMapManager {

    private static final String NAME = "flash";
    /** Less than half of what the row of a session holds, because it is quoted there. */
    private static final int LONGEST = 8_000;
    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {
    };

    private final JsonMapper json = JsonMapper.builder().build();

    /** What is handed over: for the page of this path and these parameters, until this millisecond. */
    record Kept(String path, Map<String, List<String>> parameters, long until, Map<String, String> texts) {
    }

    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String text
                ? new ArrayList<>(json.readValue(text, KEPT).stream().map(FlashTexts::flash).toList())
                : null;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashes, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(NAME, flashes.isEmpty() ? null : written(flashes));
    }

    /** What is for pages that nobody has gone to is forgotten, the eldest first, before the row of the session is full. */
    private String written(List<FlashMap> flashes) {
        List<Kept> kept = flashes.stream().map(FlashTexts::kept).toList();
        String text = json.writeValueAsString(kept);
        while (text.length() > LONGEST) {
            kept = kept.subList(1, kept.size());
            text = json.writeValueAsString(kept);
        }
        return text;
    }

    private static FlashMap flash(Kept kept) {
        FlashMap flash = new FlashMap();
        flash.putAll(kept.texts());
        flash.setTargetRequestPath(kept.path());
        flash.addTargetRequestParams(new LinkedMultiValueMap<>(kept.parameters()));
        flash.setExpirationTime(kept.until());
        return flash;
    }

    private static Kept kept(FlashMap flash) {
        Map<String, String> texts = new TreeMap<>();
        flash.forEach((name, value) -> texts.put(name, text(name, value)));
        return new Kept(flash.getTargetRequestPath(), flash.getTargetRequestParams(), flash.getExpirationTime(), texts);
    }

    private static String text(String name, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(
                "A page is handed texts only, and \"" + name + "\" is a " + value.getClass().getName() + ".");
    }
}
