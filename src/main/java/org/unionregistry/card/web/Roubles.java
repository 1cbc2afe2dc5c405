package org.unionregistry.card.web;

import org.springframework.stereotype.Component;
import org.unionregistry.shared.web.Show;

/** {@code @roubles}: money in words people read. */
@Component
public class Roubles {
    private final Show show;

    Roubles(Show show) {
        this.show = show;
    }

    /** {@code 1 234,50}. */
    public String of(long kopecks) {
        return text(kopecks, show);
    }

    static String text(long kopecks, Show show) {
        return show.number(kopecks / 100) + "," + "%02d".formatted(kopecks % 100);
    }
}
