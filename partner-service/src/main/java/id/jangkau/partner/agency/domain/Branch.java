package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A branch office of a bank. Both days (WITA) belong to it.
 *
 * @param code as enrollments name it, unique within the bank
 * @param regencyCode where it is, e.g. {@code 51.71}
 * @param until the last day it is open; nothing while it goes on
 */
public record Branch(
        String code,
        String name,
        String regencyCode,
        LocalDate from,
        @Nullable LocalDate until) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final int LONGEST_NAME = 200;

    public Branch {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(regencyCode, "regencyCode");
        Objects.requireNonNull(from, "from");
    }

    /**
     * All that speaks against it, not the first.
     *
     * @param regencies codes in which it can be
     */
    public List<Fault> faults(Set<String> regencies) {
        var faults = new ArrayList<Fault>();
        if (!CODE.matcher(code).matches()) {
            faults.add(Fault.of("code", FaultCode.BRANCH_CODE_MALFORMED));
        }
        if (name.isBlank()) {
            faults.add(Fault.of("name", FaultCode.NAME_REQUIRED));
        }
        if (name.length() > LONGEST_NAME) {
            faults.add(Fault.of("name", FaultCode.NAME_TOO_LONG, LONGEST_NAME));
        }
        if (!regencies.contains(regencyCode)) {
            faults.add(Fault.of("regencyCode", FaultCode.REGENCY_UNKNOWN));
        }
        if (until != null && until.isBefore(from)) {
            faults.add(Fault.of("until", FaultCode.PERIOD_REVERSED));
        }
        return faults;
    }
}
