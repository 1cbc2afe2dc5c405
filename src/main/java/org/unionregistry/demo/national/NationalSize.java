package org.unionregistry.demo.national;

/** How large the union is to be. */
public record NationalSize(int regions, int locals, int primaries, int members) {
    private static final int TWO_DIGITS = 99;

    public NationalSize {
        if (regions < 1 || regions > TWO_DIGITS || locals < regions || primaries < locals || members < primaries) {
            throw new IllegalArgumentException(
                    "Wanted: at most 99 regions, not fewer locals than regions, primaries than locals, members than primaries");
        }
    }
}
