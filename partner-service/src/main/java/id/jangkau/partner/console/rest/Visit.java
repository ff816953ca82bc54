package id.jangkau.partner.console.rest;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;

/**
 * Who looks at a page, and how they read: days, times (WITA), percentages.
 *
 * @param path of the page
 * @param rest what else its address says, but for the language: empty, or ends with {@code &}
 * @param officer null for whoever has not signed in
 */
record Visit(
        Language language,
        String path,
        String rest,
        @Nullable Officer officer) {
    private static final char NO_BREAK_SPACE = '\u00a0';

    /**
     * Somebody who signed in.
     *
     * @param subject what four eyes are compared by
     */
    record Officer(String subject, String name, boolean branch, boolean headOffice, boolean auditor) {
        /** Whether they may change anything at all. */
        public boolean acts() {
            return branch || headOffice;
        }
    }

    public String lang() {
        return language.tag();
    }

    /** This page in the other language. */
    public String inOtherLanguage() {
        return path + "?" + rest + "lang=" + language.other().tag();
    }

    public boolean at(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    public boolean acts() {
        return officer != null && officer.acts();
    }

    public boolean isMe(@Nullable String subject) {
        return officer != null && officer.subject().equals(subject);
    }

    /** 30 Juni 2025 */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
    }

    /** 24 November 2026 14.03 WITA */
    public String moment(Instant instant) {
        var local = instant.atZone(Wita.ZONE);
        return day(local.toLocalDate()) + " "
                + local.format(
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language.locale()))
                + NO_BREAK_SPACE + "WITA";
    }

    /** The day before the midnight that ends something. */
    public String lastDay(Instant end) {
        return day(Wita.dayOf(end.minusMillis(1)));
    }

    /** 2,5 % */
    public String percent(BigDecimal percent) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(4);
        return format.format(percent) + NO_BREAK_SPACE + "%";
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Texts are found by language alone. */
    public Locale texts() {
        return Locale.of(language.tag());
    }
}
