package org.unionregistry.shared.web;

/** Quotation marks inside others: a sentence that quotes «МБОУ «Школа № 1»» writes «МБОУ „Школа № 1“», as Russian texts do. */
final class Quotes {
    private Quotes() {}

    static String nested(String text) {
        if (text.indexOf('«') == text.lastIndexOf('«')) {
            return text;
        }
        StringBuilder words = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '«' && ++depth > 1) {
                words.setCharAt(i, '„');
            } else if (words.charAt(i) == '»' && depth-- > 1) {
                words.setCharAt(i, '“');
            }
        }
        return depth == 0 ? words.toString() : text;
    }
}
