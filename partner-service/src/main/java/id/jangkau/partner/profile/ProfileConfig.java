package id.jangkau.partner.profile;

import java.util.Map;
import java.util.regex.Pattern;

import id.jangkau.partner.profile.domain.DataForms;
import id.jangkau.partner.profile.domain.Datum;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What each datum of a bank must look like, as regular expressions over the whole of it. */
@ConfigMapping(prefix = "jangkau.profile.form")
interface ProfileConfig {
    @WithDefault("[0-9]{13}")
    Pattern nib();

    @WithDefault("[0-9]{15,16}")
    Pattern npwp();

    /** Of people, banks and holders of accounts. */
    @WithDefault(".{2,200}")
    Pattern name();

    /** In the international form. */
    @WithDefault("[+][1-9][0-9]{7,14}")
    Pattern phone();

    @WithDefault("[^@ ]{1,64}@[^@ .]+([.][^@ .]+)+")
    Pattern email();

    @WithDefault("[0-9]{6,20}")
    Pattern accountNumber();

    default DataForms forms() {
        return new DataForms(Map.of(
                Datum.NIB, nib(),
                Datum.NPWP, npwp(),
                Datum.CONTACT_NAME, name(),
                Datum.CONTACT_PHONE, phone(),
                Datum.CONTACT_EMAIL, email(),
                Datum.BANK_NAME, name(),
                Datum.ACCOUNT_NUMBER, accountNumber(),
                Datum.ACCOUNT_HOLDER, name()));
    }
}
