package org.followthrough.web.action;

import java.util.List;
import org.followthrough.web.picture.ProcessDrawing;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadProcessPicture;
import org.followthrough.workflow.port.ReadProcessPicture.ProcessPicture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One action with its evidence, its process and its history. */
@Controller
@RequestMapping("/plans/{plan}/actions/{number}")
class ActionController {

    private final ReadAction actions;
    private final ReadProcessPicture pictures;
    private final EvidenceRows rows;
    private final List<ActionPart> parts;
    private final Words words;

    ActionController(ReadAction actions, ReadProcessPicture pictures, EvidenceRows rows,
            ObjectProvider<ActionPart> parts, Words words) {
        this.actions = actions;
        this.pictures = pictures;
        this.rows = rows;
        this.parts = parts.orderedStream().toList();
        this.words = words;
    }

    @GetMapping
    ModelAndView action(SignedIn person, @PathVariable int plan, @PathVariable String number) {
        ActionRef ref = new ActionRef(plan, number);
        ActionPage page = actions.action(person.id(), ref);
        ProcessPicture picture = pictures.readProcessPicture(page.id());
        ModelAndView whole = new ModelAndView("page/action", "page", new ActionView(page,
                ProcessDrawing.of(picture.model(), picture.active(), picture.done()), rows.of(person, ref), words));
        parts.forEach(part -> whole.addObject(part.name(), part.of(person, ref)));
        return whole;
    }
}
