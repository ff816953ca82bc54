package id.jangkau.registration.agency;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.agency.store.AgencyRows;

/** Which branch offices a bank may name. */
@ApplicationScoped
public class KnownBranches {
    private final AgencyRows agencies;

    KnownBranches(AgencyRows agencies) {
        this.agencies = agencies;
    }

    /** So too where it names none, or has registered none. */
    public boolean allow(UUID partnerId, @Nullable String branchCode, LocalDate day) {
        return branchCode == null || agencies.knowsBranch(partnerId, branchCode, day);
    }
}
