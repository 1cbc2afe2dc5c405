package org.unionregistry.member.web;

import java.util.Locale;
import org.unionregistry.member.Change;

/** Where bars begin and how long they are: the left end of the picture is {@code low}, the right one {@code high}. */
record WaterfallScale(int low, int high) {
    private static final double WIDE = 100;

    WaterfallStep whole(String name, int number) {
        return new WaterfallStep(name, null, number, "whole", "0%", share(number - low));
    }

    WaterfallStep step(Change change, int before, int after) {
        return new WaterfallStep(
                change.name(), change, after - before, after < before ? "down" : "up",
                share(Math.min(before, after) - low), share(Math.abs(after - before)));
    }

    private String share(int number) {
        return String.format(Locale.ROOT, "%.2f%%", high == low ? 0 : WIDE * number / (high - low));
    }
}
