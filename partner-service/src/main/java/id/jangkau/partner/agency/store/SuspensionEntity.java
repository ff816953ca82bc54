package id.jangkau.partner.agency.store;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Suspension;

@Entity
@IdClass(SuspensionEntity.Key.class)
@Table(name = "suspension")
class SuspensionEntity {
    record Key(UUID partnerId, int number) {}

    @Id
    UUID partnerId;

    /** 1, 2, 3 … of this partner. */
    @Id
    int number;

    @Column(name = "valid_from")
    LocalDate from;

    @Nullable
    LocalDate lastDay;

    String reason;

    static SuspensionEntity of(Key key, Suspension suspension) {
        var entity = new SuspensionEntity();
        entity.partnerId = key.partnerId();
        entity.number = key.number();
        entity.from = suspension.from();
        entity.reason = suspension.reason();
        entity.take(suspension);
        return entity;
    }

    /** What can change after it began. */
    void take(Suspension suspension) {
        lastDay = suspension.until();
    }

    Suspension suspension() {
        return new Suspension(from, lastDay, reason);
    }
}
