package org.followthrough.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.MapColumns;
import org.followthrough.workflow.port.ReadColumns;
import org.followthrough.workflow.port.ReadColumns.ColumnsPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what each column of an import tells. */
@Controller
@RequestMapping("/imports/{number}/columns")
class ColumnsController {

    private final ReadColumns read;
    private final MapColumns map;
    private final Words words;

    ColumnsController(ReadColumns read, MapColumns map, Words words) {
        this.read = read;
        this.map = map;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(SignedIn person, @PathVariable int number) {
        return page(read.read(person.id(), number), Map.of(), Problems.none());
    }

    @PostMapping
    ModelAndView map(SignedIn person, @PathVariable int number, @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        ColumnsPage columns = read.read(person.id(), number);
        List<MapColumns.Choice> choices = columns.columns().stream()
                .filter(column -> isAnswer(form.get(ColumnsView.control(column))))
                .map(column -> choice(column, form.get(ColumnsView.control(column))))
                .toList();
        Decision<List<String>> decision = map.map(new MapColumns.Command(person.id(), number, choices));
        if (decision instanceof Decision.Refused<List<String>> refused) {
            ModelAndView again = page(columns, form, Problems.of(first(columns), words.refusal(refused.refusal())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        flash.addFlashAttribute("notice", notice(((Decision.Accepted<List<String>>) decision).result()));
        return new ModelAndView("redirect:/imports/" + number);
    }

    private ModelAndView page(ColumnsPage columns, Map<String, String> chosen, Problems problems) {
        return new ModelAndView("page/import-columns", "page", new ColumnsView(columns, chosen, problems, words));
    }

    private String notice(List<String> putAside) {
        return putAside.isEmpty()
                ? words.say("imports.columns.done")
                : words.say("imports.columns.put-aside", words.list(putAside));
    }

    private static String first(ColumnsPage columns) {
        return columns.columns().stream().findFirst().map(ColumnsView::control).orElse("tells");
    }

    private static boolean isAnswer(String tells) {
        return ColumnsView.NOTHING.equals(tells)
                || Arrays.stream(Field.values()).anyMatch(field -> field.name().equals(tells));
    }

    private static MapColumns.Choice choice(PlanColumn column, String tells) {
        return new MapColumns.Choice(column.at(), ColumnsView.NOTHING.equals(tells) ? null : Field.valueOf(tells));
    }
}
