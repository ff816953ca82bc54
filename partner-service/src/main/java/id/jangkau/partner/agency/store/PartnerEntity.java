package id.jangkau.partner.agency.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.BankKind;
import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Periods;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.TerminationReason;

@Entity
@Table(name = "partner")
class PartnerEntity {
    @Id
    UUID id;

    /** Ours, not JPA's: the row is locked while it changes. */
    long version;

    @Enumerated(EnumType.STRING)
    Status status;

    String bankCode;
    String name;

    @Enumerated(EnumType.STRING)
    BankKind kind;

    String regencyCode;
    LocalDate licensedOn;

    @Nullable
    String nib;

    @Nullable
    String npwp;

    @Nullable
    LocalDate appliedOn;

    @Nullable
    String branchReviewer;

    @Enumerated(EnumType.STRING)
    @Nullable
    TerminationReason terminationReason;

    @Nullable
    LocalDate endedOn;

    @Nullable
    UUID successor;

    void take(Agency agency) {
        id = agency.id().value();
        version = agency.version();
        status = agency.status();
        var listing = agency.listing();
        bankCode = listing.bankCode();
        name = listing.name();
        kind = listing.kind();
        regencyCode = listing.regencyCode();
        licensedOn = listing.licensedOn();
        nib = listing.nib();
        npwp = listing.npwp();
        terminationReason = null;
        endedOn = null;
        successor = null;
        switch (agency.standing()) {
            case Standing.Applied applied -> appliedOn = applied.appliedOn();
            case Standing.BranchApproved approved -> branchReviewer = approved.branchReviewer();
            case Standing.Terminated terminated -> end(terminated.on(), terminated.reason());
            case Standing.LicenceRevoked revoked -> end(revoked.on(), TerminationReason.LICENCE_REVOKED);
            case Standing.Succeeded succeeded -> {
                endedOn = succeeded.on();
                successor = succeeded.successor().value();
            }
            default -> {
                // nothing of its own to keep
            }
        }
    }

    private void end(LocalDate on, TerminationReason reason) {
        endedOn = on;
        terminationReason = reason;
    }

    Agency agency(Periods periods, List<Branch> branches) {
        var listing = new Listing(bankCode, name, kind, regencyCode, licensedOn, nib, npwp);
        return new Agency(new PartnerId(id), version, listing, standing(periods), periods, branches);
    }

    private Standing standing(Periods periods) {
        return switch (status) {
            case PROSPECT -> new Standing.Prospect();
            case APPLIED -> new Standing.Applied(Objects.requireNonNull(appliedOn));
            case BRANCH_APPROVED -> new Standing.BranchApproved(Objects.requireNonNull(branchReviewer));
            case APPROVED -> new Standing.Approved();
            case ACTIVE -> new Standing.Active();
            case SUSPENDED -> new Standing.Suspended();
            case EXPIRED -> periods.suspended() ? new Standing.ExpiredSuspended() : new Standing.Expired();
            case TERMINATED -> terminated();
            case REJECTED -> new Standing.Rejected();
            case SUCCEEDED ->
                new Standing.Succeeded(
                        new PartnerId(Objects.requireNonNull(successor)), Objects.requireNonNull(endedOn));
        };
    }

    private Standing terminated() {
        var on = Objects.requireNonNull(endedOn);
        var reason = Objects.requireNonNull(terminationReason);
        return reason == TerminationReason.LICENCE_REVOKED
                ? new Standing.LicenceRevoked(on)
                : new Standing.Terminated(reason, on);
    }
}
