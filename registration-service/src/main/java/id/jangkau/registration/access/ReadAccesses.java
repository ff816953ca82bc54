package id.jangkau.registration.access;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.registration.access.domain.Access;
import id.jangkau.registration.access.domain.AccessQuery;
import id.jangkau.registration.access.store.AccessRows;

/** Shows who looked at whom; there is nothing personal in it. */
@ApplicationScoped
public class ReadAccesses {
    private final AccessRows accesses;

    ReadAccesses(AccessRows accesses) {
        this.accesses = accesses;
    }

    /** In the order of their time. */
    public List<Access> page(AccessQuery query) {
        return accesses.page(query);
    }
}
