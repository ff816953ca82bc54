package id.jangkau.partner.branch.rest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Branch;

/** @param until the last day it is open; absent while it goes on */
record BranchResponse(
        String code,
        String name,
        String regencyCode,
        LocalDate from,
        @Nullable LocalDate until) {
    /** All of a bank's, in the order of their codes. */
    record All(List<BranchResponse> items) {}

    static BranchResponse of(Branch branch) {
        return new BranchResponse(branch.code(), branch.name(), branch.regencyCode(), branch.from(), branch.until());
    }

    static All all(List<Branch> branches) {
        return new All(branches.stream().map(BranchResponse::of).toList());
    }
}
