package id.jangkau.statistics.agency;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.agency.domain.Funnel;
import id.jangkau.statistics.agency.store.AgencyFiguresStore;

/** From listed BPR to agent: how many stand where. */
@ApplicationScoped
public class MeasureFunnel {
    private final AgencyFiguresStore agencies;

    MeasureFunnel(AgencyFiguresStore agencies) {
        this.agencies = agencies;
    }

    public Funnel asOf(LocalDate day) {
        return Funnel.of(day, agencies.byStatus(day));
    }
}
