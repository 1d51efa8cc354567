package org.bluelamp.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table in the form of RFC 4180, in UTF-8, with a header row. A text that a spreadsheet would run as a formula gets
 * an apostrophe before it; numbers and dates are written as they are.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private final StringBuilder table = new StringBuilder();

    public Csv(String... header) {
        row((Object[]) header);
    }

    /** Adds a row; numbers are written whole, without groups or exponents. */
    public void row(Object... cells) {
        table.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
    }

    /**
     * The table for programs. It has no byte order mark, because programs take one for a part of the first column's
     * name.
     */
    public String plain() {
        return table.toString();
    }

    /**
     * The table for spreadsheets. It has a byte order mark, because spreadsheets otherwise read the file in an old
     * Windows encoding.
     */
    public String forSpreadsheets() {
        return BYTE_ORDER_MARK + table;
    }

    private static String cell(Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = BigDecimal.valueOf(number.doubleValue());
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        String text = String.valueOf(value);
        String safe = value instanceof String && FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
