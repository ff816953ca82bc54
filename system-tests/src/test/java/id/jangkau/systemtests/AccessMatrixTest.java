package id.jangkau.systemtests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The table says what it means, and paths are read as the services read them. */
class AccessMatrixTest {
    private static final List<String> NO_ROLES = List.of(MatrixRow.PUBLIC, MatrixRow.ANYBODY, MatrixRow.SIGNED_IN);

    private final AccessMatrix matrix = AccessMatrix.read();

    @Test
    void namesOnlyRolesThatThereAre() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::roleName).toList();

        assertThat(matrix.rows())
                .flatExtracting(MatrixRow::who)
                .allMatch(who -> roles.contains(who) || NO_ROLES.contains(who));
    }

    @Test
    void refusesTheSameRowTwiceAndOneWithoutAnObjectForEachParameter() {
        MatrixRow row = matrix.rows().getFirst();

        assertThatThrownBy(() -> new AccessMatrix(List.of(row, row))).hasMessageContaining(row.toString());
        assertThatThrownBy(() -> MatrixRow.of("PARTNER | GET | /v1/partners/{id} | auditor | - | 200 | -"))
                .hasMessageContaining("/v1/partners/{id}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, enrollment-batches/template, /v1/enrollment-batches/template",
        "GET, enrollment-batches/another, /v1/enrollment-batches/{id}",
        "HEAD, enrollments/1, /v1/enrollments/{id}",
        "POST, enrollment-batches/another, ",
        "GET, enrollments/1/2/3, "
    })
    void leadsToTheMostLiteralPath(String method, String path, @Nullable String wanted) {
        List<String> steps = List.of(("v1/" + path).split("/", -1));

        assertThat(matrix.operation(Part.REGISTRATION, method, steps).map(Operation::path))
                .isEqualTo(Optional.ofNullable(wanted));
    }

    @ParameterizedTest
    @CsvSource({
        "SEMICOLON, /v1/a/1;x, v1/a/1",
        "ENCODED_SEMICOLON, /v1/a/1%3Bx, v1/a/1;x",
        "DOT_DOT, /v1/a/x/../1, v1/a/1",
        "ENCODED_LETTER, /v1/%61/1, v1/a/1",
        "ENCODED_TWICE, /v1/%2561/1, v1/%61/1",
        "UPPER_CASE, /v1/A/1, v1/A/1",
        "BACKSLASH, /v1/a\\1, "
    })
    void writesAPathInAnotherWayAndKnowsHowItMustBeRead(PathTrick trick, String written, @Nullable String read) {
        List<String> steps = List.of("v1", "a", "1");

        assertThat(trick.write(steps)).isEqualTo(written);
        assertThat(trick.read(steps).map(taken -> String.join("/", taken))).isEqualTo(Optional.ofNullable(read));
    }

    @Test
    void takesAnEncodedSlashForNoSeparator() {
        assertThat(PathTrick.ENCODED_SLASH.write(List.of("session"))).isEqualTo("/%2Fsession");
        assertThat(PathTrick.ENCODED_SLASH.read(List.of("v1", "a", "1"))).contains(List.of("v1", "a/1"));
    }
}
