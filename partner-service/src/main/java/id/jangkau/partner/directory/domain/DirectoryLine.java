package id.jangkau.partner.directory.domain;

import java.util.Optional;

import id.jangkau.partner.agency.domain.Fault;

/**
 * One row of a directory file.
 *
 * @param row 1 is the first one under the header
 * @param fault what kept it from being read as columns at all
 */
public record DirectoryLine(int row, RawListing raw, Optional<Fault> fault) {}
