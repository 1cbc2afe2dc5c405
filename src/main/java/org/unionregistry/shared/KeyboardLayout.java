package org.unionregistry.shared;

/** Reads what was typed in Russian while the keyboard was still in English: {@code Bdfyjd} is Иванов. */
public final class KeyboardLayout {
    private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

    private KeyboardLayout() {}

    /** The same keys in the Russian layout; digits, spaces and Cyrillic stay. */
    public static String toRussian(String typed) {
        StringBuilder read = new StringBuilder(typed.length());
        for (char key : typed.toCharArray()) {
            int at = ENGLISH.indexOf(key);
            read.append(at < 0 ? key : RUSSIAN.charAt(at));
        }
        return read.toString();
    }

    /** Whether the words can have been typed in the wrong layout: Latin letters and no Cyrillic. */
    public static boolean mayBeWrong(String typed) {
        return typed.chars().anyMatch(KeyboardLayout::isLatin)
                && typed.chars().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
