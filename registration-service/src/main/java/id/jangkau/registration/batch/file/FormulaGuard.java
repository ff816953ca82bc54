package id.jangkau.registration.batch.file;

import java.util.regex.Pattern;

/**
 * Keeps text in a cell text: a spreadsheet would take what begins with {@code = + - @}, tab or line end for a formula. An
 * apostrophe goes before it when written, and exactly that one is taken away when read.
 */
final class FormulaGuard {
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
