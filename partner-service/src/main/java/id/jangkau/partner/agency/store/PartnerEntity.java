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
import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.BankKind;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Status;

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
        switch (agency.standing()) {
            case Standing.Applied applied -> appliedOn = applied.appliedOn();
            case Standing.BranchApproved approved -> branchReviewer = approved.branchReviewer();
            default -> {
                // nothing of its own to keep
            }
        }
    }

    Agency agency(List<Agreement> agreements) {
        var listing = new Listing(bankCode, name, kind, regencyCode, licensedOn, nib, npwp);
        return new Agency(new PartnerId(id), version, listing, standing(), agreements);
    }

    private Standing standing() {
        return switch (status) {
            case PROSPECT -> new Standing.Prospect();
            case APPLIED -> new Standing.Applied(Objects.requireNonNull(appliedOn));
            case BRANCH_APPROVED -> new Standing.BranchApproved(Objects.requireNonNull(branchReviewer));
            case APPROVED -> new Standing.Approved();
            case ACTIVE -> new Standing.Active();
            case EXPIRED -> new Standing.Expired();
            case REJECTED -> new Standing.Rejected();
        };
    }
}
