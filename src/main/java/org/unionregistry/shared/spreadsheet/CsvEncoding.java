package org.unionregistry.shared.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionregistry.shared.Refusal;

/** Turns the bytes of a text file into words: UTF-8, UTF-16 with its mark, or Windows-1251; nothing else is guessed. */
final class CsvEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё№«»–—\u00a0]");
    private static final Pattern INSIDE_OUT = Pattern.compile("[а-яё][А-ЯЁ]");
    private static final Pattern WORD = Pattern.compile("[А-Яа-яЁё]{2,}");

    private CsvEncoding() {}

    static boolean hasMark(byte[] bytes) {
        return mark(bytes, 0xFF, 0xFE) || mark(bytes, 0xFE, 0xFF);
    }

    static String decode(byte[] bytes) {
        if (hasMark(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = strictly(StandardCharsets.UTF_8, bytes);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return windows(bytes);
        }
    }

    private static String windows(byte[] bytes) {
        String text = new String(bytes, WINDOWS);
        long foreign = count(BEYOND_ASCII, text);
        boolean readable = count(RUSSIAN, text) * 10 >= foreign * 9 && count(INSIDE_OUT, text) * 5 <= count(WORD, text);
        if (!readable) {
            throw new Refusal("spreadsheet.encoding");
        }
        return text;
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        long found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    private static boolean mark(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
