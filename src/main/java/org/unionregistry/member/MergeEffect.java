package org.unionregistry.member;

import java.util.List;

/** What a merge would do, in words: the key of a message and what stands in it. */
public record MergeEffect(String key, List<Object> arguments) {

    public static MergeEffect of(String key, Object... arguments) {
        return new MergeEffect(key, List.of(arguments));
    }
}
