package org.unionregistry.member;

/** Slips of the finger. */
final class Slips {
    private Slips() {}

    /** One letter another, too many, missing, or two neighbours exchanged. One letter alone has nothing to slip. */
    static boolean oneLetter(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        if (shortest < 3 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < shortest && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        boolean exchanged = left == 2 && right == 2 && one.charAt(head) == other.charAt(head + 1) && one.charAt(head + 1) == other.charAt(head);
        return left <= 1 && right <= 1 && left + right > 0 || exchanged;
    }

    /** Texts of one length that differ in one place. */
    static boolean oneSign(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differing = 0;
        for (int at = 0; at < one.length(); at++) {
            differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differing == 1;
    }
}
