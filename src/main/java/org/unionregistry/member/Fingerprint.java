package org.unionregistry.member;

import java.util.List;
import org.unionregistry.shared.Sha256;

/** Says that something changed, and nothing of what it was. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(List<String> texts) {
        return Sha256.of(String.join("\n", texts));
    }
}
