package org.unionregistry.statistics;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Reckons with cells: sums, differences, shares, and comparisons of them. The text is that of the form; a row that names
 * no column stands for its cell in the column at hand.
 */
public final class Formula {
    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.defaultConfiguration();
    /** Reading a text costs more than reckoning with it, and each is reckoned with a thousand times. */
    private static final Map<Written, Read> KNOWN = new ConcurrentReferenceHashMap<>();

    private final String text;
    private final String column;
    private final Read read;

    public Formula(String text, String column) {
        this.text = text;
        this.column = column;
        this.read = KNOWN.computeIfAbsent(new Written(text, column), key -> Read.of(text, column));
    }

    /** The same in a workbook, with each cell where it stands there. */
    public String inWorkbook(Function<CellCode, String> address) {
        return CellCode.REFERENCE.matcher(text).replaceAll(found -> address.apply(
                new CellCode(found.group(1), found.group(2) == null ? column : found.group(2))));
    }

    public Set<CellCode> cells() {
        return Set.copyOf(read.cells.values());
    }

    /** What is wrong with the text, in the words of the library; nothing where it can be read. */
    @Nullable String fault() {
        try {
            read.expression.validate();
            return null;
        } catch (ParseException unreadable) {
            return unreadable.getMessage();
        }
    }

    /** None where one of its cells is empty, or where it would divide by nothing. */
    @Nullable BigDecimal value(FormValues values) {
        try {
            Expression expression = read.expression.copy();
            for (Map.Entry<String, CellCode> cell : read.cells.entrySet()) {
                BigDecimal value = values.get(cell.getValue());
                if (value == null) {
                    return null;
                }
                expression.with(cell.getKey(), value);
            }
            return expression.evaluate().getNumberValue();
        } catch (EvaluationException undefined) {
            return null;
        } catch (ParseException unreadable) {
            throw new IllegalStateException("A formula was published that cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Whether a comparison holds; none where one of its cells is empty. */
    @Nullable Boolean holds(FormValues values) {
        BigDecimal value = value(values);
        return value == null ? null : value.signum() != 0;
    }

    /** What is read once. */
    private record Written(String text, String column) {}

    /**
     * A text in the language of the library, which takes no dots in a name.
     *
     * @param cells by the name each has there
     */
    private record Read(Expression expression, Map<String, CellCode> cells) {
        static Read of(String text, String column) {
            Map<String, CellCode> cells = new LinkedHashMap<>();
            Matcher matcher = CellCode.REFERENCE.matcher(text);
            StringBuilder names = new StringBuilder();
            while (matcher.find()) {
                CellCode code = new CellCode(matcher.group(1), matcher.group(2) == null ? column : matcher.group(2));
                String name = "c_" + code.row().replace('.', '_') + "_" + code.column();
                cells.put(name, code);
                matcher.appendReplacement(names, name);
            }
            return new Read(new Expression(matcher.appendTail(names).toString(), LANGUAGE), cells);
        }
    }
}
