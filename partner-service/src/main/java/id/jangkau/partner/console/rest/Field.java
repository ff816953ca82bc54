package id.jangkau.partner.console.rest;

import java.util.Arrays;
import java.util.Optional;

import io.quarkus.qute.TemplateEnum;

/** Everything that a form asks for, by its name in forms and problems. */
@TemplateEnum
enum Field {
    APPLIED_ON("appliedOn"),
    VERDICT("decision"),
    NOTE("note"),
    NUMBER("number"),
    FROM("from"),
    UNTIL("until"),
    RATE("incentiveRatePercent"),
    SIGNED_BY_BANK("signedByBankOn"),
    SIGNED_BY_AUTHORITY("signedByAuthorityOn"),
    REASON("reason"),
    EFFECTIVE_ON("effectiveOn"),
    SUCCESSOR("successor"),
    FILE("file"),
    NIB("nib"),
    NPWP("npwp"),
    CONTACT_NAME("contactName"),
    CONTACT_PHONE("contactPhone"),
    CONTACT_EMAIL("contactEmail"),
    BANK_NAME("bankName"),
    ACCOUNT_NUMBER("accountNumber"),
    ACCOUNT_HOLDER("accountHolder"),
    LICENCE("documents.licence"),
    DEED("documents.deed");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** As the API names it, and the form. */
    public String key() {
        return key;
    }

    static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
