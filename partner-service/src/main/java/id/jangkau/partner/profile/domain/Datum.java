package id.jangkau.partner.profile.domain;

import java.util.Arrays;
import java.util.Optional;

import id.jangkau.partner.agency.domain.FaultCode;

/** One thing that a bank tells of itself. */
public enum Datum {
    /** Nomor Induk Berusaha, the business number. */
    NIB("nib", FaultCode.NIB_MALFORMED),
    /** Nomor Pokok Wajib Pajak, the tax number. */
    NPWP("npwp", FaultCode.NPWP_MALFORMED),
    CONTACT_NAME("contactName", FaultCode.NAME_MALFORMED),
    CONTACT_PHONE("contactPhone", FaultCode.PHONE_MALFORMED),
    CONTACT_EMAIL("contactEmail", FaultCode.EMAIL_MALFORMED),
    /** Of the account to which the incentive is paid. */
    BANK_NAME("bankName", FaultCode.NAME_MALFORMED),
    ACCOUNT_NUMBER("accountNumber", FaultCode.ACCOUNT_NUMBER_MALFORMED),
    ACCOUNT_HOLDER("accountHolder", FaultCode.NAME_MALFORMED);

    private final String field;
    private final FaultCode malformed;

    Datum(String field, FaultCode malformed) {
        this.field = field;
        this.malformed = malformed;
    }

    public static Optional<Datum> ofField(String field) {
        return Arrays.stream(values())
                .filter(datum -> datum.field.equals(field))
                .findFirst();
    }

    /** Whether it is about somebody rather than about the bank. */
    public boolean isPersonal() {
        return this == CONTACT_NAME || this == CONTACT_PHONE || this == CONTACT_EMAIL;
    }

    /** As in the JSON. */
    public String field() {
        return field;
    }

    public FaultCode malformed() {
        return malformed;
    }
}
