package org.followthrough.web.plan;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.form.Choice;
import org.followthrough.web.picture.ColourShape;
import org.followthrough.web.picture.ThemeBar;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.ReadPlan.PlanPage;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;

/** What the page of a plan by theme says. */
public final class PlanView {

    private final PlanPage plan;
    private final PlanFilter filter;
    private final PlanAddress addresses;
    private final boolean mayPublish;
    private final Words words;

    public PlanView(PlanPage plan, PlanFilter filter, boolean mayPublish, Words words) {
        this.plan = plan;
        this.filter = filter;
        this.addresses = new PlanAddress(plan.header().number(), filter);
        this.mayPublish = mayPublish;
        this.words = words;
    }

    /** A filter that can be taken away. */
    public record Chip(String text, String addressWithout) {
    }

    public PlanPage plan() {
        return plan;
    }

    public PlanFilter filter() {
        return filter;
    }

    /** Whether this person can publish this plan, which is not live yet. */
    public boolean isToPublish() {
        return mayPublish && !plan.header().isLive();
    }

    /** Whether this person can lay a newer copy of the document beside this live plan. */
    public boolean takesCopies() {
        return mayPublish && plan.header().isLive();
    }

    public String address() {
        return "/plans/" + plan.header().number();
    }

    public String page(int page) {
        return addresses.page(page);
    }

    public String sortedByNumber() {
        return addresses.sortedBy(PlanFilter.Sort.NUMBER);
    }

    public String sortedByDue() {
        return addresses.sortedBy(PlanFilter.Sort.DUE);
    }

    public boolean isSortedByDue() {
        return filter.sort() == PlanFilter.Sort.DUE;
    }

    /** How many actions are shown, for the heading and the title. */
    public String result() {
        if (plan.shown() == plan.total()) {
            return words.count("plan.result.all", plan.total());
        }
        return words.say("plan.result.some", plan.shown(), plan.total());
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            chips.add(new Chip(words.say("plan.chip.words", filter.words()), addresses.withoutWords()));
        }
        plan.themes().stream()
                .filter(theme -> filter.themes().contains(theme.code()))
                .forEach(theme -> chips.add(new Chip(theme.name(), addresses.withoutTheme(theme.code()))));
        Arrays.stream(Colour.values())
                .filter(filter.colours()::contains)
                .forEach(colour -> chips.add(new Chip(words.colour(colour), addresses.withoutColour(colour))));
        if (filter.claimed()) {
            chips.add(new Chip(words.say("plan.claimed"), addresses.withoutClaimed()));
        }
        plan.owners().stream()
                .filter(owner -> owner.id().equals(filter.owner()))
                .forEach(owner -> chips.add(new Chip(owner.name(), addresses.withoutOwner())));
        return chips;
    }

    public List<Choice> themeChoices() {
        return plan.themes().stream().map(theme -> new Choice(theme.code(), theme.code() + ". " + theme.name())).toList();
    }

    public List<Choice> colourChoices() {
        return Arrays.stream(Colour.values())
                .map(colour -> new Choice(ColourShape.name(colour), words.colour(colour)))
                .toList();
    }

    public Set<String> chosenColours() {
        return filter.colours().stream().map(ColourShape::name).collect(Collectors.toSet());
    }

    public List<Choice> claimedChoices() {
        return List.of(new Choice(PlanQuery.YES, words.say("plan.claimed")));
    }

    public Set<String> chosenClaimed() {
        return filter.claimed() ? Set.of(PlanQuery.YES) : Set.of();
    }

    public List<Choice> ownerChoices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("plan.owner.everyone")));
        plan.owners().forEach(owner -> choices.add(new Choice(owner.id().toString(), owner.name())));
        return choices;
    }

    public String chosenOwner() {
        return filter.owner() == null ? "" : filter.owner().toString();
    }

    /** Claimed beside checked, in words. */
    public String sum(ThemeCounts theme) {
        return words.say("plan.theme.sum", theme.claimed(), theme.checked(), theme.total());
    }

    public Content bar(ThemeCounts theme) {
        return ThemeBar.thin("theme-" + theme.code(), theme.byColour());
    }

    public String address(ActionLine action) {
        return ActionWords.address(action.ref());
    }

    public String owners(ActionLine action) {
        return ActionWords.owners(action.summary(), words);
    }

    public String due(ActionLine action) {
        return ActionWords.due(action.summary(), words);
    }

    public String step(ActionLine action) {
        return words.stage(action.stage());
    }
}
