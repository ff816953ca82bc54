package id.jangkau.partner.directory.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.BankKind;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.agency.domain.Listing;

/**
 * What a rural bank must look like to be listed.
 *
 * @param bankCode form of a sandi bank
 * @param regencies codes in which it can be seated
 */
public record ListingRules(Pattern bankCode, Set<String> regencies) {
    private static final int LONGEST_NAME = 200;
    private static final int LAST_YEAR = 9999;
    private static final Pattern NIB = Pattern.compile("[0-9]{13}");
    private static final Pattern NPWP = Pattern.compile("[0-9]{15,16}");

    public ListingRules {
        regencies = Set.copyOf(regencies);
    }

    /** What a check found. */
    public sealed interface Checked {}

    /** It can be listed so. */
    public record Listable(Listing listing) implements Checked {}

    /** It cannot, for all these reasons. */
    public record Faulty(List<Fault> faults) implements Checked {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Whether a bank can have that code, and so be listed under it. */
    public boolean isBankCode(String text) {
        return bankCode.matcher(text).matches();
    }

    public Checked check(RawListing raw) {
        var faults = new ArrayList<Fault>();
        var code = raw.bankCode();
        if (code == null || !isBankCode(code)) {
            faults.add(Fault.of("bankCode", FaultCode.BANK_CODE_MALFORMED));
        }
        var name = raw.name();
        if (name == null) {
            faults.add(Fault.of("name", FaultCode.NAME_REQUIRED));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Fault.of("name", FaultCode.NAME_TOO_LONG, LONGEST_NAME));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.of("name", FaultCode.NAME_UNPRINTABLE));
        }
        var kind = kindOf(raw.kind());
        if (kind.isEmpty()) {
            faults.add(Fault.of("kind", FaultCode.KIND_UNKNOWN));
        }
        var regency = raw.regencyCode();
        if (regency == null || !regencies.contains(regency)) {
            faults.add(Fault.of("regencyCode", FaultCode.REGENCY_UNKNOWN));
        }
        var licensedOn = dateOf(raw.licensedOn());
        if (licensedOn.isEmpty()) {
            faults.add(Fault.of("licensedOn", FaultCode.DATE_MALFORMED));
        }
        if (raw.nib() != null && !NIB.matcher(raw.nib()).matches()) {
            faults.add(Fault.of("nib", FaultCode.NIB_MALFORMED));
        }
        if (raw.npwp() != null && !NPWP.matcher(raw.npwp()).matches()) {
            faults.add(Fault.of("npwp", FaultCode.NPWP_MALFORMED));
        }
        if (!faults.isEmpty()
                || code == null
                || name == null
                || regency == null
                || kind.isEmpty()
                || licensedOn.isEmpty()) {
            return new Faulty(faults);
        }
        return new Listable(new Listing(code, name, kind.get(), regency, licensedOn.get(), raw.nib(), raw.npwp()));
    }

    private static Optional<BankKind> kindOf(@Nullable String text) {
        return Arrays.stream(BankKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }

    private static Optional<LocalDate> dateOf(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
