package id.jangkau.partner.branch.rest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.rest.RequiredFields;

/**
 * A branch office as it is to be.
 *
 * @param code of a new one; one that there is has it in the path
 * @param from the first day it is open
 * @param until the last day it is open; nothing while it goes on
 * @param note why
 */
record BranchRequest(
        @Nullable String code,
        @Nullable String name,
        @Nullable String regencyCode,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note) {
    Branch branch() {
        return of(code);
    }

    Branch of(@Nullable String branchCode) {
        if (branchCode == null || name == null || regencyCode == null || from == null) {
            throw new RequiredFields()
                    .with("code", branchCode)
                    .with("name", name)
                    .with("regencyCode", regencyCode)
                    .with("from", from)
                    .problem();
        }
        return new Branch(branchCode, name.strip(), regencyCode, from, until);
    }
}
