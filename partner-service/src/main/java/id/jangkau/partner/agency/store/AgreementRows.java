package id.jangkau.partner.agency.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.PartnerId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

@Singleton
class AgreementRows implements PanacheRepositoryBase<AgreementEntity, UUID> {
    /** The agreements of many partners in one query, each partner's in order of their first day. */
    Map<UUID, List<Agreement>> of(Collection<UUID> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return list("partnerId in ?1 order by from", partners).stream()
                .collect(groupingBy(row -> row.partnerId, mapping(AgreementEntity::agreement, toList())));
    }

    /** Writes back those of one partner, new ones included. */
    void write(PartnerId partner, List<Agreement> held) {
        for (var agreement : held) {
            var row = findById(agreement.id());
            if (row == null) {
                persist(AgreementEntity.of(partner, agreement));
            } else {
                row.take(agreement);
            }
        }
    }

    boolean numberTaken(String number) {
        return count("number", number) > 0;
    }
}
