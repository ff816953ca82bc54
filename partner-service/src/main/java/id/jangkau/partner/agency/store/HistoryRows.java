package id.jangkau.partner.agency.store;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@Singleton
class HistoryRows implements PanacheRepositoryBase<HistoryEntity, HistoryEntity.Key> {}
