package id.jangkau.partner.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A PKS as somebody proposes it.
 *
 * @param number the authority's own, unique among all
 * @param from first day (WITA)
 * @param until last day (WITA)
 * @param incentiveRatePercent of contributions paid under the agency's kode iuran
 */
public record AgreementTerms(
        String number,
        LocalDate from,
        LocalDate until,
        BigDecimal incentiveRatePercent,
        LocalDate signedByBankOn,
        LocalDate signedByAuthorityOn) {
    private static final int LONGEST_NUMBER = 100;

    /**
     * All that speaks against these terms, not the first.
     *
     * @param highestRatePercent the law's limit
     */
    public List<Fault> faults(BigDecimal highestRatePercent, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (number.isBlank()) {
            faults.add(Fault.of("number", FaultCode.NUMBER_REQUIRED));
        }
        if (number.length() > LONGEST_NUMBER) {
            faults.add(Fault.of("number", FaultCode.NUMBER_TOO_LONG, LONGEST_NUMBER));
        }
        if (until.isBefore(from)) {
            faults.add(Fault.of("until", FaultCode.PERIOD_REVERSED));
        }
        if (incentiveRatePercent.signum() < 0 || incentiveRatePercent.compareTo(highestRatePercent) > 0) {
            faults.add(Fault.of("incentiveRatePercent", FaultCode.RATE_OUT_OF_RANGE, highestRatePercent));
        }
        if (signedByBankOn.isAfter(today)) {
            faults.add(Fault.of("signedByBankOn", FaultCode.DATE_IN_FUTURE));
        }
        if (signedByAuthorityOn.isAfter(today)) {
            faults.add(Fault.of("signedByAuthorityOn", FaultCode.DATE_IN_FUTURE));
        }
        return faults;
    }
}
