package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import org.unionregistry.member.Change;
import org.unionregistry.member.Waterfall;

/**
 * The waterfall as steps, each with a bar that begins where the step before it ended.
 *
 * @param floor where the picture begins: not at nothing when the changes are small against the whole
 */
record WaterfallBars(List<WaterfallStep> steps, int floor) {
    static WaterfallBars of(Waterfall waterfall) {
        List<Integer> levels = new ArrayList<>(List.of(waterfall.opening()));
        waterfall.shown().forEach(change -> levels.add(levels.get(levels.size() - 1) + waterfall.of(change)));
        levels.add(waterfall.closing());
        int lowest = levels.stream().mapToInt(Integer::intValue).min().orElse(0);
        int highest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        // Of large numbers the picture shows the stretch in which something changes; small ones begin at nothing.
        int near = lowest - (highest - lowest) / 2;
        boolean whole = near < highest / 2 || lowest == highest;
        WaterfallScale scale = new WaterfallScale(lowest < 0 ? lowest : whole ? 0 : near, highest);
        List<WaterfallStep> steps = new ArrayList<>();
        steps.add(scale.whole("OPENING", waterfall.opening()));
        for (int at = 0; at < waterfall.shown().size(); at++) {
            Change change = waterfall.shown().get(at);
            steps.add(scale.step(change, levels.get(at), levels.get(at + 1)));
        }
        steps.add(scale.whole("CLOSING", waterfall.closing()));
        return new WaterfallBars(steps, scale.low());
    }
}
