package org.unionregistry.exchange;

import java.util.List;

/** A message that is yet to be said in the reader's language. */
public record Words(String key, List<String> arguments) {

    static Words of(RowNote note) {
        return new Words(note.key(), note.arguments());
    }
}
