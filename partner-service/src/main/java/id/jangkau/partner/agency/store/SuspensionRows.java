package id.jangkau.partner.agency.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Suspension;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

@Singleton
class SuspensionRows implements PanacheRepositoryBase<SuspensionEntity, SuspensionEntity.Key> {
    /** The suspensions of many partners in one query, each partner's in the order in which they began. */
    Map<UUID, List<Suspension>> of(Collection<UUID> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return list("partnerId in ?1 order by number", partners).stream()
                .collect(groupingBy(row -> row.partnerId, mapping(SuspensionEntity::suspension, toList())));
    }

    /** Writes back those of one partner, a new one included. */
    void write(PartnerId partner, List<Suspension> suspensions) {
        for (int number = 1; number <= suspensions.size(); number++) {
            var key = new SuspensionEntity.Key(partner.value(), number);
            var suspension = suspensions.get(number - 1);
            var row = findById(key);
            if (row == null) {
                persist(SuspensionEntity.of(key, suspension));
            } else {
                row.take(suspension);
            }
        }
    }
}
