package org.unionregistry.progress.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.web.Permits;

/**
 * Something unfinished with the buttons that finish it.
 *
 * @param key     of its words: {@code progress.task.KEY} names it by number, {@code progress.task.KEY.text} says why
 * @param count   how many
 * @param detail  what the second text names: a date or a number, ready to be shown
 */
public record HomeTask(String key, long count, @Nullable String detail, List<Button> buttons) {

    /** @param key of its words: {@code progress.do.KEY} */
    public record Button(String key, String address) {}

    /** The button, where the reader may press it. */
    static @Nullable Button button(Permission permission, String key, String address) {
        return Permits.may(permission) ? new Button(key, address) : null;
    }

    /** The task with those buttons the reader has; without any it is nobody's business here. */
    static @Nullable HomeTask of(String key, long count, @Nullable String detail, @Nullable Button... buttons) {
        List<Button> permitted = Arrays.stream(buttons).filter(Objects::nonNull).toList();
        return permitted.isEmpty() ? null : new HomeTask(key, count, detail, permitted);
    }
}
