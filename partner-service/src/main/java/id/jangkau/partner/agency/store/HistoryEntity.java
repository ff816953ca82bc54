package id.jangkau.partner.agency.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.Transition;

@Entity
@Immutable
@IdClass(HistoryEntity.Key.class)
@Table(name = "partner_history")
class HistoryEntity {
    record Key(UUID partnerId, long version) {}

    @Id
    UUID partnerId;

    @Id
    long version;

    @Enumerated(EnumType.STRING)
    Transition transition;

    @Enumerated(EnumType.STRING)
    @Nullable
    Status fromStatus;

    @Enumerated(EnumType.STRING)
    Status toStatus;

    String changedBy;
    Instant changedAt;

    @Nullable
    String note;
}
