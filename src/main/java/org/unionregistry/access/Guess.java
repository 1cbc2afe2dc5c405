package org.unionregistry.access;

/** What attempts are counted by: a name somebody tries to be, or the address they come from. */
public record Guess(String key, int limit) {
    private static final int LONGEST = 100;
    private static final int BY_NAME = 5;
    /** A whole school often stands behind one address. */
    private static final int BY_ADDRESS = 30;
    /** A code cannot be guessed; this only stops somebody from trying for a long time. */
    private static final int BY_CODE = 20;

    public static Guess ofAccount(String login) {
        return new Guess("account:" + cut(login), BY_NAME);
    }

    public static Guess fromAddress(String address) {
        return new Guess("address:" + cut(address), BY_ADDRESS);
    }

    public static Guess ofCode(String address) {
        return new Guess("code:" + cut(address), BY_CODE);
    }

    static Guess of(String key, int limit) {
        return new Guess(cut(key), limit);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
