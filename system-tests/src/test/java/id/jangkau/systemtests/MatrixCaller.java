package id.jangkau.systemtests;

import java.util.List;
import java.util.Set;

/**
 * Somebody who asks.
 *
 * @param name what they are called where something went wrong
 * @param roles what their valid token says
 * @param stranger whether it is the token of another BPR, or of an officer of another branch office
 * @param headers what they show
 */
record MatrixCaller(String name, Kind kind, Set<String> roles, boolean stranger, List<String> headers) {
    private static final String JSON = "Accept: application/json,*/*;q=0.5";

    /** What a service may know of them. */
    enum Kind {
        /** Shows no token. */
        NOBODY,
        /** Shows no token, and would rather see a page. */
        BROWSER,
        /** Shows something that is not to be believed. */
        IMPOSTOR,
        SOMEBODY
    }

    MatrixCaller {
        roles = Set.copyOf(roles);
        headers = List.copyOf(headers);
    }

    static MatrixCaller nobody() {
        return new MatrixCaller("nobody", Kind.NOBODY, Set.of(), false, List.of(JSON));
    }

    /** What is no token is as good as nothing. */
    static MatrixCaller nobodyShowing(String name, String header) {
        return new MatrixCaller(name, Kind.NOBODY, Set.of(), false, List.of(JSON, header));
    }

    static MatrixCaller browser() {
        return new MatrixCaller(
                "a browser",
                Kind.BROWSER,
                Set.of(),
                false,
                List.of("Accept: text/html,application/json;q=0.9,*/*;q=0.8"));
    }

    static MatrixCaller impostor(String name, String authorization) {
        return new MatrixCaller(name, Kind.IMPOSTOR, Set.of(), false, showing(authorization));
    }

    static MatrixCaller somebody(String role, String token) {
        return new MatrixCaller(role, Kind.SOMEBODY, Set.of(role), false, showing("Bearer " + token));
    }

    static MatrixCaller stranger(String name, String role, String token) {
        return new MatrixCaller(name, Kind.SOMEBODY, Set.of(role), true, showing("Bearer " + token));
    }

    boolean may(MatrixRow row) {
        return row.isFor(MatrixRow.ANYBODY)
                || (row.isFor(MatrixRow.PUBLIC) && kind != Kind.IMPOSTOR)
                || roles.stream().anyMatch(row::isFor);
    }

    private static List<String> showing(String authorization) {
        return List.of(JSON, "Authorization: " + authorization);
    }

    @Override
    public String toString() {
        return name;
    }
}
