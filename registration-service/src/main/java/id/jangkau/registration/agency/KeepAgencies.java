package id.jangkau.registration.agency;

import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.event.AgencyState;
import id.jangkau.registration.agency.store.AgencyRows;

import static java.util.Comparator.comparingLong;

/** Keeps the copy of agencies: of each one the newest state, in whatever order and however often it is heard. */
@ApplicationScoped
public class KeepAgencies {
    private final AgencyRows agencies;

    KeepAgencies(AgencyRows agencies) {
        this.agencies = agencies;
    }

    @Transactional
    public void keep(List<AgencyState> heard) {
        Collection<AgencyState> newest = heard.stream()
                .collect(Collectors.toMap(
                        AgencyState::partnerId,
                        Function.identity(),
                        BinaryOperator.maxBy(comparingLong(AgencyState::version))))
                .values();
        agencies.upsertNewer(List.copyOf(newest));
    }
}
