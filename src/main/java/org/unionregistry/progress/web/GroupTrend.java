package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unionregistry.progress.CompletionGroup;
import org.unionregistry.progress.GroupEvening;

/** How the organisations moved between the groups, as columns in a box of 720 by 200: each column is all of them. */
public record GroupTrend(List<GroupEvening> evenings) {
    private static final int STEPS = 12;
    private static final double LEFT = 44;
    private static final double WIDTH = 660;
    private static final double TOP = 8;
    private static final double HEIGHT = 164;
    private static final double FILLED = 0.72;

    /** Equal steps from the first day to the last, both among them. */
    static List<LocalDate> days(LocalDate first, LocalDate last) {
        long all = ChronoUnit.DAYS.between(first, last);
        Set<LocalDate> days = new LinkedHashSet<>();
        for (int step = 0; step <= STEPS; step++) {
            days.add(first.plusDays(Math.round((double) all * step / STEPS)));
        }
        return new ArrayList<>(days);
    }

    static GroupTrend of(List<GroupEvening> evenings) {
        return new GroupTrend(evenings.stream().filter(one -> one.all() > 0).toList());
    }

    /** Worth drawing: something to compare. */
    public boolean isThere() {
        return evenings.size() > 1;
    }

    /** Groups that occur, the best first. */
    public List<CompletionGroup> groups() {
        return List.of(CompletionGroup.values()).stream()
                .filter(group -> evenings.stream().anyMatch(one -> one.of(group) > 0))
                .toList();
    }

    /** Attributes of one block: where its column stands, and where it begins and ends in it. */
    public Block block(int at, CompletionGroup group) {
        GroupEvening evening = evenings.get(at);
        double slot = WIDTH / evenings.size();
        int above = 0;
        for (CompletionGroup one : groups()) {
            if (one == group) {
                break;
            }
            above += evening.of(one);
        }
        return new Block(
                number(LEFT + slot * at + slot * (1 - FILLED) / 2), number(TOP + HEIGHT * above / evening.all()),
                number(slot * FILLED), number(HEIGHT * evening.of(group) / evening.all()));
    }

    /** The middle of a column. */
    public String middle(int at) {
        return number(LEFT + WIDTH / evenings.size() * (at + 0.5));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A rectangle. */
    public record Block(String x, String y, String width, String height) {}
}
