package id.jangkau.partner.agency.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.domain.PartnerId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

@Singleton
class BranchRows implements PanacheRepositoryBase<BranchEntity, BranchEntity.Key> {
    /** The branch offices of many partners in one query, each partner's in the order of their codes. */
    Map<UUID, List<Branch>> of(Collection<UUID> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return list("partnerId in ?1 order by code", partners).stream()
                .collect(groupingBy(row -> row.partnerId, mapping(BranchEntity::branch, toList())));
    }

    /** Writes back those of one partner, a new one included. */
    void write(PartnerId partner, List<Branch> branches) {
        for (var branch : branches) {
            var row = findById(new BranchEntity.Key(partner.value(), branch.code()));
            if (row == null) {
                persist(BranchEntity.of(partner.value(), branch));
            } else {
                row.take(branch);
            }
        }
    }
}
