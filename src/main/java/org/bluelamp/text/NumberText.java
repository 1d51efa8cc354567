package org.bluelamp.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Writes numbers in full, in the same way as the graphics in the browser: with the 15 digits that a {@code double}
 * holds exactly, and by a power of ten where the number is so large or so small that nobody would count its noughts.
 */
final class NumberText {
    private static final MathContext ALL_DIGITS = new MathContext(15);
    private static final double IN_POWERS = 1e15;
    private static final double IN_NEGATIVE_POWERS = 1e-7;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Locale locale;

    NumberText(Locale locale) {
        this.locale = locale;
    }

    /** {@code 24,602,263}, {@code 0.0004}, {@code 1.5 × 10²⁴}. */
    String inFull(double value) {
        double size = Math.abs(value);
        // BigDecimal knows neither NaN nor infinity.
        if (!Double.isFinite(value)) return String.valueOf(value);
        BigDecimal rounded = BigDecimal.valueOf(value).round(ALL_DIGITS);
        return size >= IN_POWERS || size > 0 && size < IN_NEGATIVE_POWERS ? inPowers(rounded) : plain(rounded);
    }

    private String plain(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(value.scale(), 0));
        return format.format(value.signum() == 0 ? BigDecimal.ZERO : value);
    }

    private String inPowers(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        BigDecimal factor = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        String power = plain(BigDecimal.TEN) + raised(exponent);
        if (factor.abs().compareTo(BigDecimal.ONE) == 0) return (factor.signum() < 0 ? "-" : "") + power;
        return plain(factor) + "\u00a0×\u00a0" + power;
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }
}
