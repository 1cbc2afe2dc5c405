package org.unionregistry.member.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.unionregistry.shared.web.Typed;

/** An address put together from what is not empty. */
final class Address {
    private static final int LONGEST = 30;
    private final String path;
    private final List<String> pairs = new ArrayList<>();

    Address(String path) {
        this.path = path;
    }

    /** What was typed stays as it is, within reason, so that a mistake comes back for the field to complain about. */
    public Address with(String name, @Nullable Object value) {
        String text = value == null ? null : Typed.text(value.toString());
        if (text != null) {
            String kept = text.length() > LONGEST && !name.equals("after") && !name.equals("before") ? text.substring(0, LONGEST) : text;
            pairs.add(name + "=" + UriUtils.encode(kept, StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
