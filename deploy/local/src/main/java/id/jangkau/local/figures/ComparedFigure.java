package id.jangkau.local.figures;

import java.math.BigDecimal;

/** A published figure and what the system answered for it. */
public record ComparedFigure(PublishedFigure published, String answered) {
    /** Numerically equal. */
    public boolean agreed() {
        try {
            return new BigDecimal(answered).compareTo(published.value()) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
