package id.jangkau.partner.checklist.domain;

import id.jangkau.partner.profile.domain.Datum;

/** Something that must be there before an application can be approved. */
public sealed interface Requirement {
    /** As problems and answers name it. */
    String field();

    /** A datum of the profile. */
    record Told(Datum datum) implements Requirement {
        @Override
        public String field() {
            return datum.field();
        }
    }

    /** A paper. */
    record Sent(String kind) implements Requirement {
        @Override
        public String field() {
            return "documents." + kind;
        }
    }
}
