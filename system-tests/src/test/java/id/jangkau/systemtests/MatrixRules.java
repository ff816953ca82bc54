package id.jangkau.systemtests;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who must be answered what: the table, applied to whatever a path leads to. */
record MatrixRules(AccessMatrix matrix, MatrixObjects objects) {
    private static final MatrixExpectation UNREADABLE = MatrixExpectation.only(400);
    private static final MatrixExpectation NO_ADDRESS = MatrixExpectation.bare(400);
    private static final MatrixExpectation NOT_AUTHENTICATED = MatrixExpectation.only(401);
    private static final MatrixExpectation NOT_ALLOWED = MatrixExpectation.only(403);
    private static final MatrixExpectation NOT_FOUND = MatrixExpectation.only(404);
    /** The framework looks for the method first or for the rest of the path first, as resources are cut; both say no. */
    private static final MatrixExpectation NO_SUCH_METHOD = MatrixExpectation.of(Set.of(404, 405));

    private static final MatrixExpectation LED_TO_SIGN_IN = MatrixExpectation.only(302);

    MatrixExpectation of(MatrixRow row, String method, PathTrick trick, MatrixCaller caller) {
        List<String> sent = steps(row);
        Optional<List<String>> read = trick.read(sent);
        if (read.isEmpty()) {
            return trick.isUri(sent) ? UNREADABLE : NO_ADDRESS;
        }
        Optional<Operation> reached = matrix.operation(row.operation().service(), method, read.get());
        if (reached.isEmpty()) {
            return matrix.hasPath(row.operation().service(), read.get()) ? NO_SUCH_METHOD : NOT_FOUND;
        }
        boolean sameObject = read.get().equals(sent)
                && reached.get().path().equals(row.operation().path());
        return of(matrix.row(reached.get(), row.query()), caller, sameObject);
    }

    /** The path of a row with objects in place of its parameters. */
    List<String> steps(MatrixRow row) {
        var objects = row.objects().iterator();
        return row.operation().steps().stream()
                .map(step -> Operation.isParameter(step) ? this.objects.id(objects.next()) : step)
                .toList();
    }

    private MatrixExpectation of(MatrixRow row, MatrixCaller caller, boolean sameObject) {
        if (row.isFor(MatrixRow.SIGNED_IN)) {
            return caller.kind() == MatrixCaller.Kind.BROWSER ? LED_TO_SIGN_IN : NOT_AUTHENTICATED;
        }
        if (!caller.may(row)) {
            return caller.kind() == MatrixCaller.Kind.SOMEBODY ? NOT_ALLOWED : NOT_AUTHENTICATED;
        }
        int answer =
                caller.stranger() && objects.isAnothers(row, caller.roles()) ? row.strangersAnswer() : row.answer();
        return sameObject ? MatrixExpectation.only(answer) : ofAnObjectThatIsNot(answer);
    }

    /** Not found, or no name of anything; or refused before anybody looks which object is meant. */
    private static MatrixExpectation ofAnObjectThatIsNot(int answer) {
        Set<Integer> statuses = new HashSet<>(Set.of(400, 404));
        if (answer >= 400) {
            statuses.add(answer);
        }
        return MatrixExpectation.of(statuses);
    }
}
